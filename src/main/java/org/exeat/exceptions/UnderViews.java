package org.exeat.exceptions;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.exeat.policy.ClauseRef;
import org.exeat.policy.EditionId;
import org.exeat.policy.exceptions.Continuance;
import org.exeat.schools.Editions;

/** Shows under which edition something was granted. */
@RequestScoped
public class UnderViews {

    private final Editions editions;
    private final Continuances continuances;
    private final Map<EditionId, Optional<Then>> known = new HashMap<>();

    private record Then(String title, LocalDate since) {
    }

    @Inject
    public UnderViews(Editions editions, Continuances continuances) {
        this.editions = editions;
        this.continuances = continuances;
    }

    protected UnderViews() {
        this(null, null);
    }

    /** Null where nothing was granted. */
    UnderView view(Situation situation, ExceptionEntity one) {
        return one.ruling().flatMap(Ruling::granted).map(terms -> view(situation, one.footing().clause()))
                .orElse(null);
    }

    UnderView view(Situation situation, ClauseRef granted) {
        return known.computeIfAbsent(granted.edition(), id -> find(situation, id)).map(then -> new UnderView(
                then.title(), then.since(), continuances.of(situation, granted).map(Continuance::name).orElse(null)))
                .orElse(null);
    }

    private Optional<Then> find(Situation situation, EditionId id) {
        return editions.find(situation.school(), id).map(edition -> new Then(edition.facts().title(),
                editions.since(situation.school(), id).map(situation::dayOf).orElse(null)));
    }
}
