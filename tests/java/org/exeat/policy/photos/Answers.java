package org.exeat.policy.photos;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Answers as a table writes them. */
final class Answers {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    static final PhotoUse ON_WEBSITE = new PhotoUse(ConsentScope.IMAGE, PhotoChannel.WEBSITE);
    static final ConsentGiver ONE_PARENT = new ConsentGiver(ConsentGiver.Kind.RESPONSIBLE, "one");
    static final ConsentGiver OTHER_PARENT = new ConsentGiver(ConsentGiver.Kind.RESPONSIBLE, "other");
    static final ConsentGiver PUPIL = new ConsentGiver(ConsentGiver.Kind.PUPIL, "pupil");

    private Answers() {
    }

    /** What they said; empty for "-". */
    static Optional<PhotoConsent> of(ConsentGiver giver, PhotoUse use, String word) {
        var carer = new ConsentGiver(ConsentGiver.Kind.CARER, giver.key());
        return switch (word) {
            case "-" -> Optional.empty();
            case "ENDED" -> Optional.of(new PhotoConsent(giver, use, ConsentAnswer.GIVEN, ConsentEvidence.PAPER_FORM,
                new PhotoConsent.Span(TODAY.minusYears(1), Optional.of(TODAY.minusDays(1)))));
            case "CARER" -> Optional.of(said(carer, use, ConsentAnswer.GIVEN, TODAY));
            case "SPOKEN" -> Optional.of(new PhotoConsent(giver, use, ConsentAnswer.GIVEN, ConsentEvidence.SPOKEN,
                new PhotoConsent.Span(TODAY, Optional.empty())));
            default -> Optional.of(said(giver, use, ConsentAnswer.valueOf(word), TODAY));
        };
    }

    /** Where everybody who answered answers for the pupil still. */
    static ConsentHistory history(List<PhotoConsent> inOrder) {
        return new ConsentHistory(inOrder, Map.of());
    }

    static PhotoConsent said(ConsentGiver giver, PhotoUse use, ConsentAnswer answer, LocalDate from) {
        return new PhotoConsent(giver, use, answer, ConsentEvidence.PAPER_FORM,
            new PhotoConsent.Span(from, Optional.empty()));
    }
}
