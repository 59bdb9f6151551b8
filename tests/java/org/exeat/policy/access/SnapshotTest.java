package org.exeat.policy.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.exeat.policy.PlaceKey;
import org.exeat.policy.Verdict;
import org.exeat.policy.YearGroup;
import org.junit.jupiter.api.Test;

class SnapshotTest {

    private static final Window FIRST = new Window(People.at("10:05"), People.at("10:50"));
    private static final Window SECOND = new Window(People.at("10:50"), People.at("11:30"));

    private final PupilFacts year10 = People.inYear(YearGroup.Y10, "Rowan");
    private final AccessTable table = AccessTable.of(Editions.rules(Editions.steiner()));

    @Test
    void oneLessonAfterAnotherIsOpenThroughButSaidToEndAtEachBell() {
        var snapshot = snapshot(People.grant(People.YOUTUBE, FIRST), People.grant(People.YOUTUBE, SECOND));

        assertEquals(People.at("10:50"), decide(snapshot, People.at("10:49:59")).goodUntil());
        assertEquals(Verdict.ALLOW, decide(snapshot, People.at("10:50")).verdict());
        assertEquals(People.at("11:30"), decide(snapshot, People.at("10:50")).goodUntil());
        assertEquals(Verdict.REFUSE, decide(snapshot, People.at("11:30")).verdict());
    }

    @Test
    void whoIsExcludedFromOneAuthorisationIsLetInByAnother() {
        var snapshot = snapshot(People.grant(People.YOUTUBE, FIRST, year10.id()), People.grant(People.YOUTUBE, FIRST));

        assertEquals(Verdict.ALLOW, decide(snapshot, People.at("10:20")).verdict());
    }

    @Test
    void anAuthorisationOfAnotherPlatformOpensNothing() {
        var snapshot = snapshot(People.grant(People.ENCYCLOPAEDIA, FIRST));

        assertEquals(Verdict.REFUSE, decide(snapshot, People.at("10:20")).verdict());
    }

    @Test
    void itIsToldWhoOpenedAndWhenItEnds() {
        var grant = People.grant(People.YOUTUBE, FIRST);
        var snapshot = snapshot(grant, People.grant(People.YOUTUBE, SECOND, year10.id()));
        var id = year10.id().toString();

        assertEquals(Optional.of(grant), snapshot.liveGrant(id, "youtube", People.at("10:20")));
        assertEquals(Optional.empty(), snapshot.liveGrant(id, "tiktok", People.at("10:20")));
        assertEquals(Optional.empty(), snapshot.liveGrant(id, "youtube", People.at("10:50")));
        assertEquals(Optional.empty(), snapshot.liveGrant("nobody", "youtube", People.at("10:20")));
        assertEquals(Optional.of(year10), snapshot.pupil(id));
        assertEquals(People.at("midnight"), snapshot.nextChange());
    }

    @Test
    void noAnswerIsToBeKeptBeyondTheNextChange() {
        var late = new Window(People.at("10:05"), People.at("midnight").plusSeconds(60));

        assertEquals(People.at("midnight"), decide(snapshot(People.grant(People.YOUTUBE, late)),
            People.at("10:20")).goodUntil());
    }

    @Test
    void aQuestionAllocatesNothing() {
        var snapshot = snapshot(People.grant(People.YOUTUBE, FIRST), People.grant(People.YOUTUBE, SECOND));
        var threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        askOften(snapshot);
        askOften(snapshot);

        var before = threads.getCurrentThreadAllocatedBytes();
        var allowed = askOften(snapshot);
        var bytes = threads.getCurrentThreadAllocatedBytes() - before;

        assertEquals(200_000, allowed);
        assertTrue(bytes < 10_000, bytes + " bytes for 200,000 questions");
    }

    private int askOften(AccessSnapshot snapshot) {
        var id = year10.id().toString();
        var at = People.at("10:20");
        var allowed = 0;
        for (var number = 0; number < 200_000; number++) {
            if (snapshot.decide(id, "youtube", Editions.COMMON_ROOM, at).verdict() == Verdict.ALLOW) {
                allowed++;
            }
        }
        return allowed;
    }

    private AccessSnapshot snapshot(AccessGrant... grants) {
        return AccessSnapshot.of(table, new SnapshotFacts(List.of(year10), List.of(People.YOUTUBE,
            People.ENCYCLOPAEDIA), List.of(grants), People.at("midnight")));
    }

    private AccessDecision decide(AccessSnapshot snapshot, Instant at) {
        return snapshot.decide(year10.id().toString(), "youtube", PlaceKey.ELSEWHERE, at);
    }
}
