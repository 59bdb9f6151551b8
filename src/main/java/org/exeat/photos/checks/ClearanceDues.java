package org.exeat.photos.checks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.stream.Collectors;
import org.exeat.policy.SchoolId;

/** Who is to be told now of which picture that must be taken down. */
@ApplicationScoped
public class ClearanceDues {

    private final ClearanceRows rows;
    private final Checkers checkers;

    @Inject
    public ClearanceDues(ClearanceRows rows, Checkers checkers) {
        this.rows = rows;
        this.checkers = checkers;
    }

    protected ClearanceDues() {
        this(null, null);
    }

    /** All there is to tell; nothing of a picture whose owner may not be told while the school has no lead. */
    Set<ClearanceLetter.Due> of(SchoolId school) {
        return rows.in(school, ClearanceState.LAPSED).stream().flatMap(one -> checkers.told(school, one.owner())
            .stream().map(to -> new ClearanceLetter.Due(one.id(), to))).collect(Collectors.toSet());
    }
}
