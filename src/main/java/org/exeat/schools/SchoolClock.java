package org.exeat.schools;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import org.exeat.platform.Changed;
import org.exeat.policy.SchoolId;

/**
 * What time it is at a school: the real time, or for a demo school as far ahead of it as the school's clock was moved.
 */
@ApplicationScoped
public class SchoolClock {

    private final InstantSource time;
    private final SchoolDirectory schools;
    private final Remembered<ClockSetting> settings = new Remembered<>();

    @Inject
    public SchoolClock(InstantSource time, SchoolDirectory schools) {
        this.time = time;
        this.schools = schools;
    }

    protected SchoolClock() {
        this(null, null);
    }

    /** The moment it is at the school. */
    public Instant now(SchoolId school) {
        return time.instant().plus(setting(school).offset());
    }

    /** The day it is at the school. */
    public LocalDate today(SchoolId school) {
        return LocalDate.ofInstant(now(school), zone(school));
    }

    /** The zone of its bells and days. */
    public ZoneId zone(SchoolId school) {
        return setting(school).zone();
    }

    /** How the school's clock is set; while the database is away, how it was. */
    public ClockSetting setting(SchoolId school) {
        return settings.of(school, () -> schools.find(school).clock());
    }

    void forget(@Observes Changed changed) {
        if (changed.concerns("school")) {
            settings.forget(changed.school());
        }
    }
}
