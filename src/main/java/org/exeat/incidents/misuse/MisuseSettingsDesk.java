package org.exeat.incidents.misuse;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.exeat.audit.AuditEvent;
import org.exeat.audit.Journal;
import org.exeat.identity.Colleague;
import org.exeat.platform.Atomic;
import org.exeat.platform.Ids;
import org.exeat.platform.StaleException;
import org.exeat.schools.SchoolClock;

/** Where a head settles how the record is kept. What was signed before stays signed. */
@Atomic
@ApplicationScoped
public class MisuseSettingsDesk {

    private final MisuseRows rows;
    private final Journal journal;
    private final SchoolClock clock;
    private final Ids ids;

    @Inject
    public MisuseSettingsDesk(MisuseRows rows, Journal journal, SchoolClock clock, Ids ids) {
        this.rows = rows;
        this.journal = journal;
        this.clock = clock;
        this.ids = ids;
    }

    protected MisuseSettingsDesk() {
        this(null, null, null, null);
    }

    /** Settles it anew. */
    public void settle(Colleague by, Optional<Integer> seen, MisuseSettingsRequest wish) {
        Optional<MisuseSettings> known = rows.settings(by.school());
        int version = known.map(MisuseSettings::rule).orElse(MisuseRule.USUAL).version();
        if (seen.filter(number -> number != version).isPresent()) {
            throw new StaleException("settings");
        }
        var settings = known.orElseGet(() -> new MisuseSettings(ids.next(), by.school(), clock.today(by.school())));
        settings.settle(wish.every(), wish.signOff());
        if (known.isPresent()) {
            rows.change(settings);
        } else {
            rows.add(settings);
        }
        journal.record(AuditEvent.of(by.school(), by.actor(), "misuse-settings-changed",
                "school:" + by.school().value()).with("every", wish.every().name())
                .with("signOff", wish.signOff().toString()));
    }
}
