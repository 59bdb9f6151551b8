package org.exeat.exceptions;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Period;
import java.util.Optional;
import java.util.UUID;
import org.exeat.policy.ClauseId;
import org.exeat.policy.ClauseRef;
import org.exeat.policy.EditionId;
import org.exeat.policy.PolicyRole;
import org.exeat.policy.exceptions.ClauseWay;
import org.exeat.policy.exceptions.Way;

/** What a request rests on: the clause, the way from it, and who the policy names, in one edition. */
@Embeddable
public class Footing {

    @Column(name = "edition_id")
    private UUID edition;
    private String clause;
    @Enumerated(EnumType.STRING)
    private Way way;
    private String route;
    @Enumerated(EnumType.STRING)
    @Column(name = "named_role")
    private PolicyRole namedRole;
    @Column(name = "edition_limit")
    private String limit;

    protected Footing() {
    }

    static Footing of(ClauseWay from) {
        var footing = new Footing();
        footing.edition = from.clause().edition().value();
        footing.clause = from.clause().clause().value();
        footing.way = from.way();
        footing.route = from.finding().clause().map(ref -> ref.clause().value()).orElse(null);
        footing.namedRole = from.role();
        footing.limit = from.limit().map(Period::toString).orElse(null);
        return footing;
    }

    ClauseRef clause() {
        return new ClauseRef(new EditionId(edition), new ClauseId(clause), false);
    }

    Optional<ClauseRef> route() {
        return Optional.ofNullable(route).map(id -> new ClauseRef(new EditionId(edition), new ClauseId(id), false));
    }

    Way way() {
        return way;
    }

    PolicyRole namedRole() {
        return namedRole;
    }

    /** How long it may last at most, where the edition says so. */
    Optional<Period> limit() {
        return Optional.ofNullable(limit).map(Period::parse);
    }
}
