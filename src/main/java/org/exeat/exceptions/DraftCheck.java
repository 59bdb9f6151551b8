package org.exeat.exceptions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.exeat.identity.Colleague;
import org.exeat.people.RosterPeople;
import org.exeat.platform.RefusedException;
import org.exeat.platforms.SchoolPlatforms;
import org.exeat.policy.PersonId;
import org.exeat.policy.exceptions.Terms;

/** Does what somebody means to ask for name what exists, and is it complete? */
@ApplicationScoped
public class DraftCheck {

    private final SchoolPlatforms platforms;
    private final RosterPeople people;
    private final ExceptionRequests requests;

    @Inject
    public DraftCheck(SchoolPlatforms platforms, RosterPeople people, ExceptionRequests requests) {
        this.platforms = platforms;
        this.people = people;
        this.requests = requests;
    }

    protected DraftCheck() {
        this(null, null, null);
    }

    /** Refuses platforms, places, people and older requests that are not there, or not the requester's to name. */
    void names(Colleague by, Situation situation, ExceptionDraftRequest draft, Terms asked) {
        List<RefusedException.FieldError> errors = new ArrayList<>(reach(situation, asked));
        if (draft.linkedPeople().stream().anyMatch(id -> people.find(by.school(), new PersonId(id)).isEmpty())) {
            errors.add(error("linked", "UNKNOWN_CHOICE"));
        }
        if (draft.renews() != null && requests.find(by.school(), draft.renews())
                .filter(older -> renewable(older, by, draft.clause())).isEmpty()) {
            errors.add(error("renews", "UNKNOWN_CHOICE"));
        }
        refuse(errors);
    }

    private static boolean renewable(ExceptionEntity older, Colleague by, String clause) {
        return older.requester().equals(by.account()) && older.grant().isPresent()
                && older.footing().clause().clause().value().equals(clause);
    }

    private List<RefusedException.FieldError> reach(Situation situation, Terms asked) {
        List<RefusedException.FieldError> errors = new ArrayList<>();
        var catalogue = platforms.of(situation.school());
        if (asked.platforms().stream().anyMatch(id -> catalogue.find(id).isEmpty())) {
            errors.add(error("terms.platforms", "UNKNOWN_CHOICE"));
        }
        if (!situation.edition().settings().places().keySet().containsAll(asked.places())) {
            errors.add(error("terms.places", "UNKNOWN_CHOICE"));
        }
        return errors;
    }

    /** Refuses what is not complete, or over before it could begin. */
    void complete(Situation situation, ExceptionEntity draft) {
        Plea plea = draft.plea();
        List<RefusedException.FieldError> errors = new ArrayList<>(reach(situation, plea.asked()));
        if (plea.what().isBlank()) {
            errors.add(error("what", "FIELD_NOTBLANK"));
        }
        if (plea.why().isBlank()) {
            errors.add(error("why", "FIELD_NOTBLANK"));
        }
        if (plea.asked().platforms().isEmpty() && situation.asksForPlatforms(draft.footing().clause().clause())) {
            errors.add(error("terms.platforms", "FIELD_NOTEMPTY"));
        }
        if (plea.asked().last().filter(situation.day()::isAfter).isPresent()) {
            errors.add(error("terms.last", "DAY_PAST"));
        }
        refuse(errors);
    }

    private static void refuse(List<RefusedException.FieldError> errors) {
        if (!errors.isEmpty()) {
            throw RefusedException.invalid("INVALID", errors);
        }
    }

    private static RefusedException.FieldError error(String field, String code) {
        return new RefusedException.FieldError(field, code, Map.of());
    }
}
