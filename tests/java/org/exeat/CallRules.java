package org.exeat;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import java.util.List;
import java.util.Set;

/** What nobody may call. */
final class CallRules {

    private static final Set<String> MACHINE_TIME = Set.of("java.lang.System.currentTimeMillis",
            "java.util.Calendar.getInstance", "java.time.InstantSource.system");
    private static final Set<String> CHANCE = Set.of("java.lang.Math.random", "java.util.UUID.randomUUID",
            "java.util.Collections.shuffle", "java.util.Random.<init>");
    private static final Set<String> PRINTING = Set.of("java.lang.System.out", "java.lang.System.err");

    private CallRules() {
    }

    static List<HouseRule> all() {
        return List.of(
                HouseRule.of("Nobody but platform.SystemTime asks the machine what time it is",
                        house -> noClasses().that(not(house.named("platform.SystemTime")))
                                .should().accessTargetWhere(machineTime()),
                        "people.AsksTheMachine.byNow", "people.AsksTheMachine.byReference",
                        "people.AsksTheMachine.byZone", "people.AsksTheMachine.byClock",
                        "people.AsksTheMachine.byMillis", "people.AsksTheMachine.byDate",
                        "people.AsksTheMachine.bySource", "people.AsksTheMachine.byCalendar"),
                HouseRule.of("Nothing but the launcher prints",
                        house -> noClasses().that(not(house.part("launcher"))).should().accessTargetWhere(printing()),
                        "people.Shouts.out", "people.Shouts.error", "people.Shouts.trace"));
    }

    static DescribedPredicate<JavaAccess<?>> chance() {
        return describe("leaves something to chance", access -> CHANCE.contains(target(access)));
    }

    private static DescribedPredicate<JavaAccess<?>> machineTime() {
        return describe("asks the machine for the time", access -> MACHINE_TIME.contains(target(access))
                || target(access).startsWith("java.time.") && access.getName().equals("now")
                || target(access).matches("java\\.time\\.Clock\\.(system|tick(Millis|Seconds|Minutes)).*")
                || target(access).equals("java.util.Date.<init>") && bare(access));
    }

    private static boolean bare(JavaAccess<?> access) {
        return access.getTarget().getFullName().endsWith("()");
    }

    private static DescribedPredicate<JavaAccess<?>> printing() {
        return describe("prints", access -> PRINTING.contains(target(access))
                || access.getName().equals("printStackTrace") && bare(access));
    }

    private static String target(JavaAccess<?> access) {
        return access.getTargetOwner().getName() + "." + access.getName();
    }
}
