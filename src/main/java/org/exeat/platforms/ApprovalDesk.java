package org.exeat.platforms;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.exeat.audit.AuditEvent;
import org.exeat.platform.AbsentException;
import org.exeat.platform.Actor;
import org.exeat.platform.Atomic;
import org.exeat.platform.Ids;
import org.exeat.platform.RefusedException;
import org.exeat.policy.PlatformId;
import org.exeat.policy.SchoolId;
import org.exeat.schools.Ledger;
import org.exeat.schools.SchoolClock;

/** Where School Management puts its approvals of platforms on record, and withdraws them. */
@ApplicationScoped
public class ApprovalDesk {

    private final PlatformRows rows;
    private final CatalogueShelf shelf;
    private final SchoolClock clock;
    private final Ids ids;
    private final Ledger ledger;

    @Inject
    public ApprovalDesk(PlatformRows rows, CatalogueShelf shelf, SchoolClock clock, Ids ids, Ledger ledger) {
        this.rows = rows;
        this.shelf = shelf;
        this.clock = clock;
        this.ids = ids;
        this.ledger = ledger;
    }

    protected ApprovalDesk() {
        this(null, null, null, null, null);
    }

    /** Approves a platform of the school's catalogue, from a day that has come. */
    @Atomic
    public CatalogueEntry approve(Actor actor, SchoolId school, PlatformId platform, ApprovalWish wish) {
        var entry = entry(school, platform);
        if (wish.on().isAfter(clock.today(school))) {
            throw RefusedException.wrong("approvedOn", "APPROVAL_IN_FUTURE");
        }
        if (entry.approval().isPresent()) {
            throw RefusedException.because("PLATFORM_APPROVED_ALREADY");
        }
        var approval = new Approval(wish.on(), actor.id(), wish.byName(), wish.note());
        rows.approve(new PlatformApproval(ids.next(), school, platform, approval));
        ledger.enter(CatalogueDesk.CHANGE, event(actor, school, "platform-approved", platform)
                .because(wish.note().isBlank() ? null : wish.note()).with("approvedOn", wish.on().toString()));
        return entry(school, platform);
    }

    /** The approval counts no longer, from today on. */
    @Atomic
    public CatalogueEntry withdraw(Actor actor, SchoolId school, PlatformId platform, String byName) {
        entry(school, platform);
        var standing = rows.approval(school, platform.value())
                .orElseThrow(() -> RefusedException.because("PLATFORM_NOT_APPROVED"));
        standing.withdraw(clock.today(school), actor.id(), byName);
        rows.withdraw(standing);
        ledger.enter(CatalogueDesk.CHANGE, event(actor, school, "platform-approval-withdrawn", platform)
                .with("approvedOn", standing.approval().on().toString()));
        return entry(school, platform);
    }

    private CatalogueEntry entry(SchoolId school, PlatformId platform) {
        return shelf.inside(school).find(platform).orElseThrow(() -> new AbsentException("platform"));
    }

    private static AuditEvent event(Actor actor, SchoolId school, String action, PlatformId platform) {
        return AuditEvent.of(school, actor, action, "platform:" + platform);
    }
}
