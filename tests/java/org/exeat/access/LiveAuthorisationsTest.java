package org.exeat.access;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.exeat.lessons.Lesson;
import org.exeat.platform.Actor;
import org.exeat.policy.ClassId;
import org.exeat.policy.PersonId;
import org.exeat.policy.PlatformId;
import org.exeat.policy.SchoolId;
import org.exeat.policy.access.AccessGrant;
import org.exeat.policy.access.AccessRules;
import org.exeat.policy.access.PlatformFacts;
import org.exeat.policy.access.Window;
import org.exeat.schools.ShippedPacks;
import org.junit.jupiter.api.Test;

/** An authorisation grants what was opened, as far as the facts of this moment still allow it. */
class LiveAuthorisationsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 13);
    private static final Instant TEN = Instant.parse("2026-01-13T10:00:00Z");
    private static final UUID SLOT = new UUID(1, 1);
    private static final PersonId TEACHER = new PersonId(new UUID(1, 2));
    private static final AccessRules RULES = AccessRules.of(ShippedPacks.read("larkmead").edition(), DAY);
    private static final Opener BY = new Opener(Actor.SYSTEM, TEACHER, "Tansy Quill", false);

    private final LessonAuthorisation open = new LessonAuthorisation(new UUID(1, 3), new Opening(
            new SchoolId(new UUID(1, 4)), lesson(0, 50), "News", new Window(TEN, minute(50)), BY, TEN),
            new Basis(new UUID(1, 5), "1b", false));
    private final AuthorisedPlatform youtube =
            new AuthorisedPlatform(new UUID(1, 6), open, new PlatformId("youtube"), BY, TEN);

    private static Instant minute(int minute) {
        return TEN.plusSeconds(minute * 60L);
    }

    private static Lesson lesson(int opens, int closes) {
        return new Lesson(SLOT, DAY, new ClassId(new UUID(1, 7)), "Class 9A", "", "P3", "3", "Room 14",
                minute(opens), minute(closes), TEACHER, Optional.empty());
    }

    private static DayFacts facts(Stream<Lesson> lessons, PlatformFacts... offered) {
        return new DayFacts(DAY, lessons.collect(Collectors.toMap(Lesson::id, Function.identity())), RULES,
                Stream.of(offered).collect(Collectors.toMap(PlatformFacts::id, Function.identity())));
    }

    private static PlatformFacts platform(LocalDate approved) {
        return new PlatformFacts(new PlatformId("youtube"), true, Optional.ofNullable(approved));
    }

    /** From minute to minute past ten, or "nothing". */
    private String granted(DayFacts facts) {
        return LiveAuthorisations.grant(open, youtube, Set.of(), facts).map(AccessGrant::window)
                .map(window -> minutes(window.opens()) + " to " + minutes(window.closes())).orElse("nothing");
    }

    private static long minutes(Instant moment) {
        return moment.getEpochSecond() / 60 - TEN.getEpochSecond() / 60;
    }

    @Test
    void whatStandsAsItWasOpenedGrantsItsWholeWindow() {
        assertEquals("0 to 50", granted(facts(Stream.of(lesson(0, 50)), platform(DAY))));
    }

    @Test
    void aBellThatMovedLeavesWhatLiesBetweenTheBells() {
        assertEquals("0 to 30", granted(facts(Stream.of(lesson(0, 30)), platform(DAY))));
        assertEquals("20 to 50", granted(facts(Stream.of(lesson(20, 70)), platform(DAY))));
        assertEquals("nothing", granted(facts(Stream.of(lesson(50, 90)), platform(DAY))));
    }

    @Test
    void aLessonThatDoesNotTakePlaceGrantsNothing() {
        assertEquals("nothing", granted(facts(Stream.of(), platform(DAY))));
    }

    @Test
    void aPlatformThatIsHiddenOrNoLongerApprovedIsNotGranted() {
        assertEquals("nothing", granted(facts(Stream.of(lesson(0, 50)))));
        assertEquals("nothing", granted(facts(Stream.of(lesson(0, 50)), platform(null))));
        assertEquals("nothing", granted(facts(Stream.of(lesson(0, 50)), platform(DAY.plusDays(1)))));
    }

    @Test
    void aPlatformThatWasEndedAloneStaysEnded() {
        youtube.end("PLATFORM_NOT_APPROVED 3", minute(10));

        assertEquals("nothing", granted(facts(Stream.of(lesson(0, 50)), platform(DAY))));
    }

    @Test
    void reasonsAreReadBackAsTheyWereKept() {
        assertEquals("[PLATFORM_NOT_APPROVED, NOBODY_MAY]",
                Reasons.read("PLATFORM_NOT_APPROVED 3, NOBODY_MAY, NO_EDITION_IN_FORCE").toString());
    }
}
