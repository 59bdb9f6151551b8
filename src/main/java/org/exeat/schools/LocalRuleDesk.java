package org.exeat.schools;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.UUID;
import org.exeat.audit.AuditEvent;
import org.exeat.platform.AbsentException;
import org.exeat.platform.Actor;
import org.exeat.platform.Atomic;
import org.exeat.platform.Ids;
import org.exeat.platform.RefusedException;
import org.exeat.policy.SchoolId;

/** Rules the head adopts where the edition in force is silent, and their early end. */
@Atomic
@Dependent
public class LocalRuleDesk {

    private final Editions editions;
    private final EditionRows rows;
    private final SchoolClock clock;
    private final Ids ids;
    private final Ledger ledger;

    @Inject
    public LocalRuleDesk(Editions editions, EditionRows rows, SchoolClock clock, Ids ids, Ledger ledger) {
        this.editions = editions;
        this.rows = rows;
        this.clock = clock;
        this.ids = ids;
        this.ledger = ledger;
    }

    protected LocalRuleDesk() {
        this(null, null, null, null, null);
    }

    /** Adopts a rule; refused with the clause that speaks where the edition in force is not silent. */
    public UUID adopt(Actor actor, SchoolId school, LocalRuleProposal proposal) {
        var edition = editions.inForce(school).orElseThrow(() -> RefusedException.because("NO_EDITION"));
        var check = new LocalRuleCheck(edition, clock.today(school));
        check.refuseUnlessSilent(proposal);
        var clauseId = "L" + (editions.localIds(school).size() + 1);
        var rule = check.made(proposal, clauseId);
        var row = LocalRuleEntity.adopted(ids.next(), school, rule, actor, clock.now(school));
        rows.adopt(row);
        ledger.enter("policy", AuditEvent.of(school, actor, "local-rule-adopted", "local-rule:" + row.id())
            .under(clauseId, edition.id().value()).with("kind", rule.rule().kind().name()));
        return row.id();
    }

    /** Ends a rule at once. What it governed is unsettled again. */
    public void end(Actor actor, SchoolId school, UUID id) {
        var row = rows.localRule(school, id).orElseThrow(() -> new AbsentException("local rule"));
        if (row.ended()) {
            throw RefusedException.because("LOCAL_RULE_ENDED");
        }
        row.end(actor, clock.now(school));
        rows.end(row);
        ledger.enter("policy", AuditEvent.of(school, actor, "local-rule-ended", "local-rule:" + id)
            .under(row.clauseId(), null));
    }
}
