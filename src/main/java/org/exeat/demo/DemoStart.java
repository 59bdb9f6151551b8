package org.exeat.demo;

import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.exeat.platform.Actor;
import org.exeat.policy.SchoolId;
import org.exeat.schools.School;
import org.exeat.schools.SchoolDirectory;
import org.exeat.schools.calendar.DemoClock;
import org.exeat.schools.calendar.DemoClockDesk;

/**
 * At each start sets the demo schools' clocks to Tuesday 10:05, and at the first sets the schools up. The program is
 * not ready before that is done. EXEAT_DEMO=false: no demo schools are made.
 */
@Readiness
@ApplicationScoped
public class DemoStart implements HealthCheck {

    private static final Logger LOG = Logger.getLogger(DemoStart.class.getName());

    private final DemoSeed seed;
    private final DemoPasswords passwords;
    private final SchoolDirectory schools;
    private final DemoClockDesk clocks;
    private final DemoCover cover;
    private final boolean wanted;
    private volatile boolean done;

    @Inject
    public DemoStart(DemoSeed seed, DemoPasswords passwords, SchoolDirectory schools, DemoClockDesk clocks,
            DemoCover cover, @ConfigProperty(name = "exeat.demo", defaultValue = "true") boolean wanted) {
        this.seed = seed;
        this.passwords = passwords;
        this.schools = schools;
        this.clocks = clocks;
        this.cover = cover;
        this.wanted = wanted;
    }

    protected DemoStart() {
        this(null, null, null, null, null, false);
    }

    /** A repository cannot be asked before the application has started, so the work is put off until then. */
    void begin(@Observes Startup startup, ManagedScheduledExecutorService executor) {
        executor.schedule(this::run, 0, TimeUnit.SECONDS);
    }

    private void run() {
        try {
            plant();
            schools.all().stream().filter(school -> school.clock().demo()).map(School::id)
                    .forEach(this::begin);
            done = true;
        } catch (RuntimeException failed) {
            LOG.log(Level.SEVERE, "The demo schools could not be set up", failed);
        }
    }

    private void begin(SchoolId school) {
        clocks.jump(Actor.SYSTEM, school, DemoClock.Jump.START);
        cover.assign(school);
    }

    /** Those that are not there yet, unless a real school is. */
    private void plant() {
        List<School> there = schools.all();
        if (!wanted || there.stream().anyMatch(school -> !school.clock().demo())) {
            return;
        }
        List<DemoSchool> missing = DemoSchools.all().stream()
                .filter(plan -> there.stream().noneMatch(school -> school.slug().equals(plan.pack()))).toList();
        if (!missing.isEmpty()) {
            var hashes = passwords.make(missing);
            missing.forEach(plan -> seed.plant(plan, hashes));
        }
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("demo").status(done).build();
    }
}
