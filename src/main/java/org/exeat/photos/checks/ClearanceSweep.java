package org.exeat.photos.checks;

import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.util.function.Consumer;
import org.exeat.platform.Sweep;
import org.exeat.policy.SchoolId;

/** Looks every few seconds whether a new day began at a school, and sends the letters that wait. */
@ApplicationScoped
public class ClearanceSweep {

    private final Sweep sweep = new Sweep("Cleared pictures");
    private final ClearanceRows rows;
    private final DailyLook look;
    private final ClearancePost post;
    private final CheckRules rules;

    @Inject
    public ClearanceSweep(ClearanceRows rows, DailyLook look, ClearancePost post, CheckRules rules) {
        this.rows = rows;
        this.look = look;
        this.post = post;
        this.rules = rules;
    }

    protected ClearanceSweep() {
        this(null, null, null, null);
    }

    void begin(@Observes Startup startup, ManagedScheduledExecutorService executor) {
        Consumer<SchoolId> daily = Sweep.daily(rules::today, this::look);
        sweep.begin(executor, () -> {
            sweep.each(rows.schools(), daily);
            sweep.each(post.schools(), post::send);
        });
    }

    private void look(SchoolId school) {
        look.look(school);
        post.write(school);
    }
}
