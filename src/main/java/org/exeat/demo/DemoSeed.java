package org.exeat.demo;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.exeat.platform.Actor;
import org.exeat.platform.Atomic;
import org.exeat.platform.Ids;
import org.exeat.policy.SchoolId;
import org.exeat.schools.ClockSetting;
import org.exeat.schools.PolicyPack;
import org.exeat.schools.School;
import org.exeat.schools.SchoolClock;
import org.exeat.schools.SchoolSettings;
import org.exeat.schools.ShippedPacks;

/** Sets up one demo school, whole or not at all. */
@Atomic
@Dependent
public class DemoSeed {

    private static final ZoneId ZONE = ZoneId.of("Europe/London");

    private final DemoDesks desks;
    private final SchoolClock clock;
    private final Ids ids;

    @Inject
    public DemoSeed(DemoDesks desks, SchoolClock clock, Ids ids) {
        this.desks = desks;
        this.clock = clock;
        this.ids = ids;
    }

    protected DemoSeed() {
        this(null, null, null);
    }

    /** Sets it up; everybody who can sign in has their password's hash in the map, by e-mail address. */
    public void plant(DemoSchool plan, Map<String, String> hashes) {
        PolicyPack pack = ShippedPacks.read(plan.pack());
        SchoolId school = new SchoolId(ids.next());
        desks.schools().open(Actor.SYSTEM, School.after(pack.school(), school,
                new ClockSetting(ZONE, true, Duration.ZERO),
                new SchoolSettings(pack.edition().settings(), pack.school().roleLabels(), plan.grades())));
        desks.editions().adopt(Actor.SYSTEM, school, plan.pack());
        LocalDate today = clock.today(school);
        desks.calendars().replace(Actor.SYSTEM, school, 0, DemoDays.calendar(today));
        try {
            desks.takeRoster(school, new DemoRoster(plan).zip());
            desks.takeTimetable(school, DemoDays.timetable());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        plan.localRules().forEach((access, years) -> desks.adopt(school, today, access, years));
        plan.approved().forEach(platform -> desks.approve(school, today, platform));
        plan.people().forEach(member -> desks.settle(school, member, pack.school().slug(), hashes));
    }
}
