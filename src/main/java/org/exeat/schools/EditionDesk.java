package org.exeat.schools;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import org.exeat.audit.AuditEvent;
import org.exeat.platform.AbsentException;
import org.exeat.platform.Actor;
import org.exeat.platform.Atomic;
import org.exeat.platform.Ids;
import org.exeat.platform.RefusedException;
import org.exeat.policy.Clause;
import org.exeat.policy.EditionId;
import org.exeat.policy.RuleKind;
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
        if (!ShippedPacks.NAMES.contains(pack)) {
            throw new AbsentException("policy pack");
        }
        var row = schools.byId(school.value()).orElseThrow(() -> new AbsentException("school"));
        var shipped = ShippedPacks.read(pack).edition();
        var settings = row.school().settings().completedBy(shipped.settings());
        var clauses = fitting(pack, settings);
        row.settle(settings);
        schools.change(row);
        endLocalRules(actor, school, clauses);
        var edition = EditionEntity.adopted(ids.next(), school, pack, actor, clock.now(school));
        putInForce(school, edition);
        ledger.enter("policy", AuditEvent.of(school, actor, "policy-edition-adopted",
            "policy-edition:" + edition.id()).under(null, edition.id()).with("pack", pack));
        return new EditionId(edition.id());
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

    private static List<Clause> fitting(String pack, SchoolSettings settings) {
        try {
            return Editions.read(pack, ShippedPacks.text(pack), settings.policy()).edition().clauses();
        } catch (InvalidPackException unfit) {
            throw RefusedException.because("EDITION_UNFIT");
        }
    }

    private void endLocalRules(Actor actor, SchoolId school, List<Clause> clauses) {
        var spoken = new HashSet<RuleKind>();
        clauses.forEach(clause -> spoken.add(clause.rule().kind()));
        var settings = schools.byId(school.value()).orElseThrow().school().settings().policy();
        for (var local : rows.localRules(school)) {
            if (!local.ended() && spoken.contains(local.rule(settings).rule().kind())) {
                local.end(actor, clock.now(school));
                rows.end(local);
            }
        }
    }
}
