package org.exeat.exceptions;

import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.exeat.platform.LetterState;
import org.exeat.policy.SchoolId;

/** Letters as the database keeps them: what a node that starts anew finds. */
final class LettersInMemory implements ReminderLetters {

    private final Map<UUID, ReminderLetter> all = new LinkedHashMap<>();
    private final Map<UUID, LetterState> states = new HashMap<>();
    private final Map<UUID, Instant> next = new HashMap<>();
    private final Map<UUID, Integer> tries = new HashMap<>();

    LetterState state() {
        return states.values().iterator().next();
    }

    int tried() {
        return tries.values().iterator().next();
    }

    @Override
    public List<SchoolId> schools(Instant now) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<ReminderLetter> waiting(SchoolId school, Instant now) {
        return all.values().stream().filter(one -> states.get(one.id()) == LetterState.WAITS)
                .filter(one -> !next.get(one.id()).isAfter(now)).map(one -> read(one, tries.get(one.id())))
                .toList();
    }

    private static ReminderLetter read(ReminderLetter row, int tries) {
        try {
            var column = ReminderLetter.class.getDeclaredField("tries");
            column.setAccessible(true);
            column.setInt(row, tries);
            return row;
        } catch (ReflectiveOperationException renamed) {
            throw new AssertionError(renamed);
        }
    }

    @Override
    public long take(SchoolId school, UUID id, Instant at) {
        tries.merge(id, 1, Integer::sum);
        return states.replace(id, LetterState.WAITS, LetterState.SENDING) ? 1 : 0;
    }

    @Override
    public long lay(SchoolId school, UUID id, LetterState state, Instant at) {
        states.put(id, state);
        next.put(id, at);
        return 1;
    }

    @Override
    public void add(List<ReminderLetter> letters) {
        letters.forEach(one -> {
            all.put(one.id(), one);
            states.put(one.id(), LetterState.WAITS);
            next.put(one.id(), one.madeAt());
            tries.put(one.id(), 0);
        });
    }
}
