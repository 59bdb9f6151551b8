package org.exeat.photos.consents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.exeat.audit.AuditEvent;
import org.exeat.audit.Journal;
import org.exeat.identity.Colleague;
import org.exeat.people.RosterPeople;
import org.exeat.platform.Actor;
import org.exeat.platform.Atomic;
import org.exeat.platform.RefusedException;
import org.exeat.policy.PersonId;
import org.exeat.policy.PupilId;
import org.exeat.policy.SchoolId;
import org.exeat.policy.photos.ConsentEvidence;

/**
 * Where the office records what came in, and parents what they answer themselves. Pupils who have left keep their
 * answers, and may withdraw them still.
 */
@Atomic
@ApplicationScoped
public class ConsentDesk {

    private final ConsentLedger ledger;
    private final OwnConsents own;
    private final RosterPeople people;
    private final Journal journal;

    @Inject
    public ConsentDesk(ConsentLedger ledger, OwnConsents own, RosterPeople people, Journal journal) {
        this.ledger = ledger;
        this.own = own;
        this.people = people;
        this.journal = journal;
    }

    protected ConsentDesk() {
        this(null, null, null, null);
    }

    /** Adds what somebody said, as the office has it. */
    public void record(Colleague by, PupilId pupil, ConsentForm form) {
        form.by().person().ifPresent(person -> checkParent(by.school(), pupil, new PersonId(person)));
        if (form.said().stream().anyMatch(given -> given.evidence() == ConsentEvidence.ONLINE)) {
            // That they answered on a page only the page can say.
            throw RefusedException.wrong("evidence", "UNKNOWN_CHOICE");
        }
        enter(by.school(), by.actor(), Map.of(pupil, form));
    }

    /** Adds what is new in a table of forms that were checked, and answers how many answers that are. */
    int record(Colleague by, ConsentPlan plan) {
        Map<PupilId, List<ConsentForm.Given>> fresh = plan.forms().stream().collect(Collectors.groupingBy(
            form -> form.paper().pupil().id(), Collectors.flatMapping(form -> form.fresh().stream(),
            Collectors.toList())));
        int answers = fresh.values().stream().mapToInt(List::size).sum();
        ledger.enter(by.school(), by.actor(), fresh);
        journal.record(AuditEvent.of(by.school(), by.actor(), "photo-consents-imported",
            "photo-consents:" + by.school().value()).with("answers", String.valueOf(answers)));
        return answers;
    }

    /** The trail tells that answers were recorded, never which. */
    private void enter(SchoolId school, Actor by, Map<PupilId, ConsentForm> forms) {
        Map<PupilId, List<ConsentForm.Given>> said = new HashMap<>();
        forms.forEach((pupil, form) -> said.put(pupil, form.said()));
        ledger.enter(school, by, said);
        said.forEach((pupil, answers) -> journal.record(AuditEvent.of(school, by, "photo-consent-recorded",
            "photo-consent:" + pupil).with("answers", String.valueOf(answers.size()))));
    }

    /**
     * Adds what a parent answered themselves.
     *
     * @param by their account; or a visitor, who had a link
     */
    public void answer(SchoolId school, Actor by, OwnAnswers answers) {
        Set<PupilId> pupils = answers.said().keySet();
        pupils.forEach(pupil -> checkParent(school, pupil, answers.parent()));
        var before = own.standing(school, answers.parent(), pupils, answers.day());
        Map<PupilId, ConsentForm> forms = new HashMap<>();
        pupils.forEach(pupil -> forms.put(pupil, answers.form(pupil, before.getOrDefault(pupil, Map.of()))));
        enter(school, by, forms);
    }

    /** Somebody who was a parent once may withdraw what they said then. */
    private void checkParent(SchoolId school, PupilId pupil, PersonId person) {
        boolean parent = people.children(school, Set.of(person)).getOrDefault(person, Set.of())
            .contains(new PersonId(pupil.value()));
        if (!parent) {
            throw RefusedException.wrong("giver.person", "UNKNOWN_CHOICE");
        }
    }
}
