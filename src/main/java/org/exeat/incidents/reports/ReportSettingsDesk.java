package org.exeat.incidents.reports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.exeat.audit.AuditEvent;
import org.exeat.audit.Journal;
import org.exeat.identity.Colleague;
import org.exeat.platform.Atomic;
import org.exeat.platform.Changes;
import org.exeat.platform.Ids;
import org.exeat.platform.RefusedException;
import org.exeat.platform.StaleException;
import org.exeat.policy.SchoolId;

/** Where a school settles what it tells whoever reports. */
@Atomic
@ApplicationScoped
public class ReportSettingsDesk {

    private final GuidanceRows rows;
    private final GuidanceShelf shelf;
    private final Journal journal;
    private final Changes changes;
    private final Ids ids;

    @Inject
    public ReportSettingsDesk(GuidanceRows rows, GuidanceShelf shelf, Journal journal, Changes changes,
            Ids ids) {
        this.rows = rows;
        this.shelf = shelf;
        this.journal = journal;
        this.changes = changes;
        this.ids = ids;
    }

    protected ReportSettingsDesk() {
        this(null, null, null, null, null);
    }

    /** What holds there. */
    public Guidance read(SchoolId school) {
        return shelf.of(school);
    }

    /** Settles it anew. */
    public void settle(Colleague by, Optional<Integer> seen, ReportSettingsRequest wish) {
        Guidance guidance = wish.guidance(0);
        if (guidance.readWhen().isEmpty()) {
            throw RefusedException.wrong("readWhen", "TEXT_EN_OR_CY");
        }
        if (guidance.contacts().stream().anyMatch(contact -> contact.name().isEmpty())) {
            throw RefusedException.wrong("contacts", "TEXT_EN_OR_CY");
        }
        if (seen.filter(version -> version != shelf.of(by.school()).version()).isPresent()) {
            throw new StaleException("settings");
        }
        keep(by.school(), guidance);
        journal.record(AuditEvent.of(by.school(), by.actor(), "report-settings-changed",
                "school:" + by.school().value())
                .with("dueDays", Integer.toString(guidance.dueDays()))
                .with("escalationDays", Integer.toString(guidance.escalationDays())));
        changes.bump(by.school(), GuidanceShelf.CHANGE);
    }

    private void keep(SchoolId school, Guidance guidance) {
        var known = rows.find(school);
        var settings = known.orElseGet(() -> new ReportSettings(ids.next(), school));
        settings.settle(guidance);
        if (known.isPresent()) {
            rows.change(settings);
        } else {
            rows.add(settings);
        }
    }
}
