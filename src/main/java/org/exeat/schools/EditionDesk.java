package org.exeat.schools;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.exeat.audit.AuditEvent;
import org.exeat.platform.AbsentException;
import org.exeat.platform.Actor;
import org.exeat.platform.Atomic;
import org.exeat.platform.Ids;
import org.exeat.platform.RefusedException;
import org.exeat.policy.Clause;
import org.exeat.policy.EditionId;
import org.exeat.policy.LocalRule;
import org.exeat.policy.PolicyEdition;
import org.exeat.policy.SchoolId;

/**
 * Puts an edition of a school's policy in force. The one before it ends at the same moment, and so do local rules on
 * which the new edition speaks itself.
 */
@Atomic
@Dependent
public class EditionDesk {

    private final Schools schools;
    private final EditionRows rows;
    private final SchoolClock clock;
    private final Ids ids;
    private final Ledger ledger;

    @Inject
    public EditionDesk(Schools schools, EditionRows rows, SchoolClock clock, Ids ids, Ledger ledger) {
        this.schools = schools;
        this.rows = rows;
        this.clock = clock;
        this.ids = ids;
        this.ledger = ledger;
    }

    protected EditionDesk() {
        this(null, null, null, null, null);
    }

    /** Adopts a shipped pack as the school's policy. */
    public EditionId adopt(Actor actor, SchoolId school, String pack) {
        var row = row(school);
        var settings = settings(row, pack);
        var clauses = fitting(pack, settings).clauses();
        row.settle(settings);
        schools.change(row);
        localRules(school).filter(local -> speaks(clauses, local.rule(settings.policy()))).forEach(local -> {
            local.end(actor, clock.now(school));
            rows.end(local);
        });
        var edition = EditionEntity.adopted(ids.next(), school, pack, actor, clock.now(school));
        putInForce(school, edition);
        ledger.enter("policy", AuditEvent.of(school, actor, "policy-edition-adopted",
            "policy-edition:" + edition.id()).under(null, edition.id()).with("pack", pack));
        return new EditionId(edition.id());
    }

    /** How the school would read that pack if it adopted it now, with the local rules that would stay beside it. */
    public PolicyEdition proposed(SchoolId school, String pack) {
        var settings = settings(row(school), pack);
        var edition = fitting(pack, settings);
        return edition.with(localRules(school).map(local -> local.rule(settings.policy()))
            .filter(local -> !speaks(edition.clauses(), local)).toList());
    }

    private SchoolEntity row(SchoolId school) {
        return schools.byId(school.value()).orElseThrow(() -> new AbsentException("school"));
    }

    /** The school's settings, with what the pack brings where the school has settled nothing. */
    private static SchoolSettings settings(SchoolEntity row, String pack) {
        if (!ShippedPacks.NAMES.contains(pack)) {
            throw new AbsentException("policy pack");
        }
        return row.school().settings().completedBy(ShippedPacks.read(pack).edition().settings());
    }

    private void putInForce(SchoolId school, EditionEntity edition) {
        rows.inForce(school).ifPresent(before -> {
            if (edition.adoptedAt().isBefore(before.adoptedAt())) {
                throw RefusedException.because("CLOCK_BEFORE_EDITION");
            }
            before.supersede(edition.adoptedAt());
            rows.change(before);
        });
        rows.add(edition);
    }

    private static PolicyEdition fitting(String pack, SchoolSettings settings) {
        try {
            return Editions.read(pack, ShippedPacks.text(pack), settings.policy()).edition();
        } catch (InvalidPackException unfit) {
            throw RefusedException.because("EDITION_UNFIT");
        }
    }

    private Stream<LocalRuleEntity> localRules(SchoolId school) {
        return rows.localRules(school).stream().filter(local -> !local.ended());
    }

    /** Whether the edition speaks itself on what the local rule is about. */
    private static boolean speaks(List<Clause> clauses, LocalRule local) {
        return clauses.stream().anyMatch(clause -> clause.rule().kind() == local.rule().kind());
    }
}
