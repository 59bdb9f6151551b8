package org.exeat.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.exeat.policy.YearGroup;
import org.junit.jupiter.api.Test;

class RosterDiffTest {
    private static final LocalDate TODAY = LocalDate.parse("2025-10-07");
    private static final String LEAVER =
            "usr-p12,,,true,org-school,student,p.twelve,,Pia,Pupiltwelve,,900012,,,,,12,never-to-be-read-5\n";

    @Test
    void firstRosterAddsEverything() {
        var changes = RosterDiff.between(RosterStanding.NONE, good(), TODAY);

        assertEquals(8, changes.people().added().size());
        assertEquals(3, changes.classes().added().size());
        assertEquals(7, changes.enrolments().added().size());
        assertEquals(TODAY, changes.day());
    }

    @Test
    void sameRosterAgainChangesNothing() {
        var changes = RosterDiff.between(held(good()), good(), TODAY);

        assertTrue(changes.isEmpty());
        assertEquals(8, changes.people().unchanged());
        assertEquals(7, changes.enrolments().unchanged());
    }

    @Test
    void listsInAnotherOrderChangeNothing() {
        var other = read(RosterSet.good().with("users.csv", "usr-g2,usr-g1", "usr-g1, usr-g2")
                .with("classes.csv", "ses-spring,ses-autumn", "ses-autumn,ses-spring"));

        assertTrue(RosterDiff.between(held(good()), other, TODAY).isEmpty());
    }

    @Test
    void pupilLeftOutHasEndedWithTheEnrolments() {
        var changes = RosterDiff.between(held(good()), withoutPupil(), TODAY);

        assertEquals(List.of("usr-p12"), changes.people().ended().stream().map(RosterPerson::sourcedId).toList());
        assertEquals(List.of("enr-5"), changes.enrolments().ended().stream().map(RosterEnrolment::sourcedId).toList());
        assertTrue(changes.people().changed().isEmpty());
    }

    @Test
    void pupilWhoEndedBeforeIsNotEndedAgain() {
        var held = heldButForTheLeaver(withoutPupil());

        assertTrue(RosterDiff.between(held, withoutPupil(), TODAY).isEmpty());
    }

    @Test
    void pupilWhoComesBackIsResumedAsDeliveredNow() {
        var back = read(RosterSet.good().with("users.csv", ",,12,", ",,13,"));

        var changes = RosterDiff.between(heldButForTheLeaver(back), back, TODAY);

        var returned = changes.people().returned().get(0);
        assertEquals(YearGroup.Y13, returned.year().orElseThrow());
        assertEquals(7, changes.people().unchanged());
    }

    @Test
    void pupilWhoMovesUpIsChanged() {
        var moved = read(RosterSet.good().with("users.csv", "usr-g1,11,", "usr-g1,12,"));

        var changes = RosterDiff.between(held(good()), moved, TODAY).people();

        assertEquals(List.of("usr-p11"), changes.changed().stream().map(RosterPerson::sourcedId).toList());
        assertEquals(7, changes.unchanged());
    }

    @Test
    void enrolmentPastItsLastDayMayBeLeftOut() {
        var without = read(RosterSet.good().with("enrollments.csv",
                "enr-3,,,cls-10b,org-school,usr-p11,student,false,2025-09-01,2025-11-03\n", ""));
        var held = held(good());

        assertEquals(1, RosterDiff.between(held, without, LocalDate.parse("2025-11-02")).enrolments().ended().size());
        assertTrue(RosterDiff.between(held, without, LocalDate.parse("2025-11-03")).isEmpty());
    }

    private static Roster good() {
        return read(RosterSet.good());
    }

    private static Roster withoutPupil() {
        return read(RosterSet.good().with("users.csv", LEAVER, "").with("enrollments.csv",
                "enr-5,,,cls-12m,org-school,usr-p12,student,,,\n", ""));
    }

    private static Roster read(RosterSet set) {
        return set.read().value().orElseThrow();
    }

    private static RosterStanding held(Roster roster) {
        return new RosterStanding(current(roster.people(), RosterPerson::sourcedId),
                current(roster.classes(), RosterClass::sourcedId),
                current(roster.enrolments(), RosterEnrolment::sourcedId));
    }

    private static RosterStanding heldButForTheLeaver(Roster roster) {
        var held = held(roster);
        var people = new HashMap<>(held.people());
        people.put("usr-p12", Standing.ended(held(good()).people().get("usr-p12").value()));
        return new RosterStanding(people, held.classes(), held.enrolments());
    }

    private static <T> Map<String, Standing<T>> current(List<T> values, Function<T, String> id) {
        return values.stream().collect(Collectors.toMap(id, Standing::current));
    }
}
