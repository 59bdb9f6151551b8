package org.exeat.schools;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.exeat.platform.AbsentException;
import org.exeat.platform.Changed;
import org.exeat.policy.SchoolId;

/**
 * What time it is at a school: the real time, or for a demo school as far ahead of it as the school's clock was moved.
 */
@ApplicationScoped
public class SchoolClock {

    private final InstantSource time;
    private final SchoolDirectory schools;
    private final Map<SchoolId, Known> known = new ConcurrentHashMap<>();
    private final Map<SchoolId, Long> changes = new ConcurrentHashMap<>();

    /** How a clock was set, after how many changes. */
    private record Known(ClockSetting setting, long upTo) {
    }

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

    /** How the school's clock is set. */
    public ClockSetting setting(SchoolId school) {
        Known here = known.get(school);
        long upTo = changes.getOrDefault(school, 0L);
        if (here != null && here.upTo() == upTo) {
            return here.setting();
        }
        try {
            Known fresh = new Known(schools.find(school).clock(), upTo);
            known.put(school, fresh);
            return fresh.setting();
        } catch (AbsentException gone) {
            throw gone;
        } catch (RuntimeException away) {
            // A clock is hardly ever set: while the database is away, as it was is better than none.
            if (here == null) {
                throw away;
            }
            return here.setting();
        }
    }

    void forget(@Observes Changed changed) {
        if (changed.concerns("school")) {
            changes.merge(changed.school(), 1L, Long::sum);
        }
    }
}
