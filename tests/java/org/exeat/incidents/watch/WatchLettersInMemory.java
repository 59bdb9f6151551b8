package org.exeat.incidents.watch;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.exeat.platform.LetterState;
import org.exeat.policy.SchoolId;

/** One letter as the database keeps it: what a node that starts anew finds. */
final class WatchLettersInMemory implements WatchLetters {

    private final List<WatchLetter> all = new ArrayList<>();
    private LetterState state = LetterState.WAITS;
    private Instant next = Instant.MIN;
    private int tries;

    LetterState state() {
        return state;
    }

    @Override
    public List<SchoolId> schools(Instant now) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<WatchLetter> waiting(SchoolId school, Instant now) {
        all.forEach(this::remember);
        return state == LetterState.WAITS && !next.isAfter(now) ? List.copyOf(all) : List.of();
    }

    private void remember(WatchLetter row) {
        try {
            var column = WatchLetter.class.getDeclaredField("tries");
            column.setAccessible(true);
            column.setInt(row, tries);
        } catch (ReflectiveOperationException renamed) {
            throw new AssertionError(renamed);
        }
    }

    @Override
    public List<WatchLetter> about(SchoolId school, List<UUID> subjects) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<WatchLetter> unseen(SchoolId school, UUID account) {
        throw new UnsupportedOperationException();
    }

    @Override
    public long see(SchoolId school, UUID id, UUID account, Instant at) {
        throw new UnsupportedOperationException();
    }

    @Override
    public long take(SchoolId school, UUID id, Instant at) {
        tries++;
        state = LetterState.SENDING;
        return 1;
    }

    @Override
    public long lay(SchoolId school, UUID id, LetterState now, Instant at) {
        state = now;
        next = at;
        return 1;
    }

    @Override
    public void add(List<WatchLetter> letters) {
        all.addAll(letters);
    }
}
