package org.exeat.photos.consents;

import java.util.List;
import java.util.stream.Collectors;
import org.exeat.platform.Sha256;
import org.exeat.policy.photos.ConsentAnswer;
import org.exeat.policy.photos.PhotoConsent;

/** What would be recorded of a table of paper forms, and what of it is on record already. */
record ConsentPlan(List<PlannedForm> forms) {

    ConsentPlan {
        forms = List.copyOf(forms);
    }

    /** A form, and what was recorded about its pupil before, in order. */
    record PlannedForm(PaperForm paper, List<PhotoConsent> before) {

        PlannedForm {
            before = List.copyOf(before);
        }

        List<ConsentForm.Given> fresh() {
            return paper.form().said().stream().filter(given -> !known(given)).toList();
        }

        /**
         * A yes that was recorded before is never recorded again, or a file sent twice could bring back what was
         * withdrawn in between; an objection only while it is the last word of whoever objects.
         */
        boolean known(ConsentForm.Given given) {
            var same = before.stream()
                .filter(one -> one.giver().key().equals(given.by().giver().key()) && one.use().equals(given.use()))
                .toList();
            return given.answer() == ConsentAnswer.GIVEN ? same.contains(given.consent())
                : !same.isEmpty() && same.get(same.size() - 1).equals(given.consent());
        }
    }

    /** Tells this plan from one that would record anything else. */
    String digest() {
        return Sha256.hex(forms.stream().flatMap(form -> form.paper().form().said().stream().map(given ->
            form.paper().pupil().id() + " " + given.consent() + " " + form.known(given) + " " + form.before().size()))
            .collect(Collectors.joining("\n")));
    }
}
