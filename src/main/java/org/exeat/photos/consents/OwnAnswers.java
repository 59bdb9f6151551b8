package org.exeat.photos.consents;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.exeat.policy.PersonId;
import org.exeat.policy.PupilId;
import org.exeat.policy.photos.ConsentAnswer;
import org.exeat.policy.photos.ConsentEvidence;
import org.exeat.policy.photos.ConsentGiver;
import org.exeat.policy.photos.PhotoConsent;
import org.exeat.policy.photos.PhotoUse;

/**
 * What a parent answered by themselves, on a page of the school's.
 *
 * @param kind by what right they answer
 * @param day the school's day, from which it holds
 * @param said true for yes, of the uses answered about; the others stay as they were
 */
public record OwnAnswers(ConsentGiver.Kind kind, PersonId parent, LocalDate day,
        Map<PupilId, Map<PhotoUse, Boolean>> said) {

    public OwnAnswers {
        said = Map.copyOf(said);
    }

    ConsentForm.By by() {
        return new ConsentForm.By(kind, Optional.of(parent.value()), Optional.<String>empty());
    }

    /**
     * As it is recorded of one pupil.
     *
     * @param before what they had said of that pupil, as it stands
     */
    ConsentForm form(PupilId pupil, Map<PhotoUse, PhotoConsent> before) {
        var from = new PhotoConsent.Span(day, Optional.empty());
        return new ConsentForm(by(), said.get(pupil).entrySet().stream().map(one -> new ConsentForm.Given(by(),
            one.getKey(), answer(one.getValue(), before.get(one.getKey())), ConsentEvidence.ONLINE, from)).toList());
    }

    /** Who says no to what they had consented to withdraws it. */
    private static ConsentAnswer answer(boolean yes, PhotoConsent before) {
        if (yes) {
            return ConsentAnswer.GIVEN;
        }
        boolean consented = before != null && before.answer() == ConsentAnswer.GIVEN;
        return consented || before != null && before.answer() == ConsentAnswer.WITHDRAWN ? ConsentAnswer.WITHDRAWN
            : ConsentAnswer.DECLINED;
    }
}
