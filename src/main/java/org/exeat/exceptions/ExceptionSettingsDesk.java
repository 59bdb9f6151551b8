package org.exeat.exceptions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.exeat.audit.AuditEvent;
import org.exeat.platform.Actor;
import org.exeat.platform.Atomic;
import org.exeat.platform.RefusedException;
import org.exeat.platform.StaleException;
import org.exeat.policy.SchoolId;
import org.exeat.schools.Ledger;

/** Where a school settles what its policy leaves open about exceptions. */
@Atomic
@ApplicationScoped
public class ExceptionSettingsDesk {

    private final ExceptionRows rows;
    private final SettingsShelf shelf;
    private final Ledger ledger;

    @Inject
    public ExceptionSettingsDesk(ExceptionRows rows, SettingsShelf shelf, Ledger ledger) {
        this.rows = rows;
        this.shelf = shelf;
        this.ledger = ledger;
    }

    protected ExceptionSettingsDesk() {
        this(null, null, null);
    }

    /** What holds there. */
    public ExceptionSettingsView read(SchoolId school) {
        return ExceptionSettingsView.of(shelf.of(school));
    }

    /** Settles it anew. */
    public void settle(SchoolId school, Actor by, Optional<Integer> seen, ExceptionSettingsRequest wish) {
        List<Map<String, String>> conditions = wish.conditions().stream()
                .map(ExceptionSettingsRequest.Worded::texts).toList();
        if (conditions.stream().anyMatch(Map::isEmpty)) {
            throw RefusedException.wrong("conditions", "TEXT_EN_OR_CY");
        }
        ExceptionSettings settings = shelf.of(school);
        if (seen.filter(version -> version != settings.version()).isPresent()) {
            throw new StaleException("settings");
        }
        boolean known = rows.settings(school).isPresent();
        settings.settle(wish.limitDays(), wish.dueDays(), conditions);
        if (known) {
            rows.change(settings);
        } else {
            rows.add(settings);
        }
        ledger.enter(ExceptionBook.KIND, AuditEvent.of(school, by, "exception-settings-changed", "school:" + school)
                .with("limitDays", wish.limitDays().toString()).with("dueDays", wish.dueDays().toString()));
    }
}
