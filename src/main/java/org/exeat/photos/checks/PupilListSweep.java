package org.exeat.photos.checks;

import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.util.function.Consumer;
import org.exeat.platform.Sweep;
import org.exeat.policy.SchoolId;

/** Throws lists for events away a month after the event. */
@ApplicationScoped
public class PupilListSweep {

    private final Sweep sweep = new Sweep("Lists for events that are over");
    private final PupilLists lists;
    private final PupilListDesk desk;
    private final CheckRules rules;

    @Inject
    public PupilListSweep(PupilLists lists, PupilListDesk desk, CheckRules rules) {
        this.lists = lists;
        this.desk = desk;
        this.rules = rules;
    }

    protected PupilListSweep() {
        this(null, null, null);
    }

    void begin(@Observes Startup startup, ManagedScheduledExecutorService executor) {
        Consumer<SchoolId> daily = Sweep.daily(rules::today, desk::removeOver);
        sweep.begin(executor, () -> sweep.each(lists.schools(), daily));
    }
}
