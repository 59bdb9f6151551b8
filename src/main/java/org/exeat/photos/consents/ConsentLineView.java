package org.exeat.photos.consents;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.exeat.people.Pupil;
import org.exeat.policy.photos.ConsentAnswer;
import org.exeat.policy.photos.ConsentStanding;
import org.exeat.policy.photos.PhotoConsent;

/**
 * How the answers about one pupil stand, of eighteen uses.
 *
 * @param given how many somebody consented to who may, and nobody objects to
 * @param declined how many are declined or withdrawn
 * @param differing for how many one says yes and another no, so that none counts
 * @param unanswered how many have no answer that counts
 * @param endsOn when the first yes ends that does within thirty days
 */
public record ConsentLineView(String pupil, String name, String year, int given, int declined, int differing,
        int unanswered, LocalDate endsOn) {

    private static final int SOON = 30;

    /** Some of them, by name. */
    public record Page(List<ConsentLineView> items, String next) {
    }

    static ConsentLineView of(Pupil pupil, List<ConsentStanding> uses) {
        return new ConsentLineView(pupil.id().toString(), pupil.name(), pupil.year().name(),
            count(uses, ConsentStanding.State.GIVEN),
            count(uses, ConsentStanding.State.DECLINED) + count(uses, ConsentStanding.State.WITHDRAWN),
            count(uses, ConsentStanding.State.PARENTS_DIFFER),
            count(uses, ConsentStanding.State.NOT_ANSWERED) + count(uses, ConsentStanding.State.ENDED)
                + count(uses, ConsentStanding.State.NOT_RESPONSIBLE),
            uses.stream().map(ConsentLineView::ends).flatMap(Optional::stream).min(LocalDate::compareTo).orElse(null));
    }

    boolean fits(ConsentQuestion.Only only) {
        return switch (only) {
            case UNANSWERED -> unanswered > 0;
            case DIFFERING -> differing > 0;
            case ENDING -> endsOn != null;
        };
    }

    private static int count(List<ConsentStanding> uses, ConsentStanding.State state) {
        return (int) uses.stream().filter(use -> use.state() == state).count();
    }

    private static Optional<LocalDate> ends(ConsentStanding use) {
        return use.latest().values().stream().filter(one -> one.answer() == ConsentAnswer.GIVEN)
            .map(PhotoConsent::span).map(span -> span.until().orElse(null)).filter(Objects::nonNull)
            .filter(last -> !last.isBefore(use.day()) && !last.isAfter(use.day().plusDays(SOON)))
            .min(LocalDate::compareTo);
    }
}
