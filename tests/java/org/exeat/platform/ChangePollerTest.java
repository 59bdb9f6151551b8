package org.exeat.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.data.Limit;
import jakarta.enterprise.event.Event;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.exeat.policy.SchoolId;
import org.junit.jupiter.api.Test;

class ChangePollerTest {

    private static final SchoolId SCHOOL = new SchoolId(new UUID(0, 1));

    private final List<SchoolChange> rows = new ArrayList<>();
    private final List<Changed> heard = new ArrayList<>();
    private Consumer<Changed> observer = heard::add;
    private Instant now = Instant.parse("2026-11-17T10:05:00Z");
    private final ChangePoller poller = new ChangePoller(new FakeSequence(), new FakeRows(), event(), () -> now, null);

    @Test
    void theFirstPollSaysThatEverythingMayHaveChanged() {
        change("roster");
        poller.poll();

        assertEquals(List.of(new Changed(SCHOOL, Changed.EVERYTHING, 1)), heard);
        assertEquals(now, poller.lastSync());
    }

    @Test
    void eachChangeIsAnnouncedOnceInItsOrder() {
        poller.poll();
        heard.clear();
        change("roster");
        change("edition");
        poller.poll();
        poller.poll();
        change("cover");
        poller.poll();

        assertEquals(List.of(new Changed(SCHOOL, "roster", 1), new Changed(SCHOOL, "edition", 2),
                new Changed(SCHOOL, "cover", 3)), heard);
    }

    @Test
    void aChangeThatCouldNotBeTakenInIsAnnouncedAgainAndTheSyncIsNotClaimed() {
        poller.poll();
        heard.clear();
        Instant synced = now;
        now = now.plusSeconds(1);
        change("roster");
        observer = changed -> {
            throw new IllegalStateException("busy");
        };
        assertThrows(IllegalStateException.class, poller::poll);
        assertEquals(synced, poller.lastSync());

        observer = heard::add;
        poller.poll();
        assertEquals(List.of(new Changed(SCHOOL, "roster", 1)), heard);
        assertEquals(now, poller.lastSync());
    }

    @Test
    void whoSleptLongerThanChangesAreKeptIsToldEverything() {
        poller.poll();
        heard.clear();
        change("roster");
        rows.clear();
        now = now.plus(Duration.ofDays(3));
        poller.poll();

        assertEquals(List.of(Changed.EVERYTHING), heard.stream().map(Changed::kind).toList());
    }

    private long newest;

    private void change(String kind) {
        rows.add(new SchoolChange(++newest, SCHOOL, kind, now));
    }

    @SuppressWarnings("unchecked")
    private Event<Changed> event() {
        return (Event<Changed>) Proxy.newProxyInstance(Event.class.getClassLoader(), new Class<?>[] {Event.class},
                (proxy, method, arguments) -> {
                    observer.accept((Changed) arguments[0]);
                    return null;
                });
    }

    private final class FakeSequence extends ChangeSequence {

        @Override
        long newest() {
            return newest;
        }

        @Override
        List<SchoolId> schools() {
            return List.of(SCHOOL);
        }
    }

    private final class FakeRows implements ChangeRows {

        @Override
        public void add(SchoolChange change) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<SchoolChange> after(long seq, Limit limit) {
            return rows.stream().filter(row -> row.announcement().seq() > seq).toList();
        }

        @Override
        public int forget(Instant before) {
            return 0;
        }
    }
}
