package org.exeat.photos.consents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.exeat.people.Pupil;
import org.exeat.policy.PupilId;
import org.exeat.policy.YearGroup;
import org.exeat.policy.photos.ConsentAnswer;
import org.exeat.policy.photos.ConsentEvidence;
import org.exeat.policy.photos.ConsentGiver;
import org.exeat.policy.photos.ConsentScope;
import org.exeat.policy.photos.PhotoChannel;
import org.exeat.policy.photos.PhotoConsent;
import org.exeat.policy.photos.PhotoUse;
import org.junit.jupiter.api.Test;

/** A table that was recorded before records nothing more, whatever happened in between. */
class ConsentPlanTest {

    private static final Pupil WREN = new Pupil(new PupilId(UUID.randomUUID()), "Wren Quince", "w", YearGroup.Y8);
    private static final ConsentForm.By MOTHER = new ConsentForm.By(ConsentGiver.Kind.RESPONSIBLE, Optional.empty(),
        Optional.of("Linnet"));
    private static final LocalDate DAY = LocalDate.of(2026, 9, 4);

    private static ConsentForm.Given says(ConsentAnswer answer) {
        return new ConsentForm.Given(MOTHER, new PhotoUse(ConsentScope.IMAGE, PhotoChannel.PRESS), answer,
            ConsentEvidence.PAPER_FORM, new PhotoConsent.Span(DAY, Optional.empty()));
    }

    private static ConsentPlan plan(ConsentAnswer wanted, ConsentAnswer... before) {
        var paper = new PaperForm(2, WREN, "Linnet", new ConsentForm(MOTHER, List.of(says(wanted))));
        return new ConsentPlan(List.of(new ConsentPlan.PlannedForm(paper, Arrays.stream(before).map(answer ->
            says(answer).consent()).toList())));
    }

    private static int fresh(ConsentAnswer wanted, ConsentAnswer... before) {
        return plan(wanted, before).forms().get(0).fresh().size();
    }

    @Test
    void whatNobodySaidBeforeIsNew() {
        assertEquals(1, fresh(ConsentAnswer.GIVEN));
        assertEquals(1, fresh(ConsentAnswer.GIVEN, ConsentAnswer.DECLINED));
    }

    @Test
    void aYesThatWasRecordedBeforeDoesNotComeBackOverWhatWasSaidSince() {
        assertEquals(0, fresh(ConsentAnswer.GIVEN, ConsentAnswer.GIVEN));
        assertEquals(0, fresh(ConsentAnswer.GIVEN, ConsentAnswer.GIVEN, ConsentAnswer.WITHDRAWN));
    }

    @Test
    void aNoIsRecordedAgainUnlessItIsTheLastWord() {
        assertEquals(0, fresh(ConsentAnswer.DECLINED, ConsentAnswer.DECLINED));
        assertEquals(1, fresh(ConsentAnswer.DECLINED, ConsentAnswer.DECLINED, ConsentAnswer.GIVEN));
    }

    @Test
    void itsDigestTellsWhetherItWouldRecordTheSame() {
        assertEquals(plan(ConsentAnswer.GIVEN).digest(), plan(ConsentAnswer.GIVEN).digest());
        assertNotEquals(plan(ConsentAnswer.GIVEN).digest(), plan(ConsentAnswer.DECLINED).digest());
        assertNotEquals(plan(ConsentAnswer.GIVEN).digest(), plan(ConsentAnswer.GIVEN, ConsentAnswer.GIVEN).digest());
    }
}
