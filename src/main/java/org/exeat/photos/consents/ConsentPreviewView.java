package org.exeat.photos.consents;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.exeat.people.Pupil;

/**
 * What a table of paper forms would record.
 *
 * @param answers how many answers would be recorded
 * @param known how many are on record already and would not be recorded again
 * @param forms line by line
 */
public record ConsentPreviewView(int answers, int known, List<PlannedFormView> forms) {

    /**
     * A form.
     *
     * @param line where it stands in the table, from 1
     * @param kind RESPONSIBLE, CARER or PUPIL
     * @param giver the name of whoever answered; empty for the pupil
     * @param onRoster whether the roster knows them as a parent or carer of the pupil
     */
    public record PlannedFormView(long line, UUID pupil, String name, String year, String kind, String giver,
            boolean onRoster, String evidence, LocalDate from, LocalDate until, List<PlannedAnswerView> answers) {
    }

    /**
     * An answer.
     *
     * @param known whether it is on record already
     */
    public record PlannedAnswerView(String scope, String channel, String answer, boolean known) {
    }

    static ConsentPreviewView of(ConsentPlan plan) {
        int all = plan.forms().stream().mapToInt(form -> form.paper().form().said().size()).sum();
        int fresh = plan.forms().stream().mapToInt(form -> form.fresh().size()).sum();
        return new ConsentPreviewView(fresh, all - fresh, plan.forms().stream().map(ConsentPreviewView::view).toList());
    }

    private static PlannedFormView view(ConsentPlan.PlannedForm form) {
        Pupil pupil = form.paper().pupil();
        List<ConsentForm.Given> said = form.paper().form().said();
        ConsentForm.Given first = said.get(0);
        return new PlannedFormView(form.paper().line(), pupil.id().value(), pupil.name(), pupil.year().name(),
            first.by().kind().name(), form.paper().giver(), first.by().person().isPresent(), first.evidence().name(),
            first.span().from(), said.stream().map(given -> given.span().until()).flatMap(Optional::stream).findFirst()
            .orElse(null), said.stream().map(given -> new PlannedAnswerView(given.use().scope().name(),
            given.use().channel().name(), given.answer().name(), form.known(given))).toList());
    }
}
