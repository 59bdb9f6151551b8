package org.exeat.photos.links;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.exeat.platform.LetterState;
import org.exeat.policy.SchoolId;

/** Letters as the database keeps them: what a node that starts anew finds. */
final class LettersInMemory implements PhotoLetters {

    private final Map<UUID, PhotoLetter> all = new LinkedHashMap<>();
    private final Map<UUID, LetterState> states = new HashMap<>();
    private final Map<UUID, Instant> next = new HashMap<>();
    private final Map<UUID, Integer> tries = new HashMap<>();
    private final List<Instant> taken = new ArrayList<>();

    /** How all of them stand, in the order in which they were written. */
    List<LetterState> stand() {
        return all.keySet().stream().map(states::get).toList();
    }

    /** When each was taken up. */
    List<Instant> taken() {
        return taken;
    }

    int tried() {
        return tries.values().stream().mapToInt(Integer::intValue).sum();
    }

    @Override
    public List<SchoolId> schools(Instant now) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<PhotoLetter> waiting(SchoolId school, Instant now) {
        return all.values().stream().filter(one -> states.get(one.id()) == LetterState.WAITS)
            .filter(one -> !next.get(one.id()).isAfter(now)).map(one -> read(one, tries.get(one.id()))).toList();
    }

    private static PhotoLetter read(PhotoLetter row, int tries) {
        try {
            var column = PhotoLetter.class.getDeclaredField("tries");
            column.setAccessible(true);
            column.setInt(row, tries);
            return row;
        } catch (ReflectiveOperationException renamed) {
            throw new AssertionError(renamed);
        }
    }

    @Override
    public List<PhotoLetter> bringing(SchoolId school, List<UUID> links) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<PhotoLetter> perhapsFailed(SchoolId school) {
        throw new UnsupportedOperationException();
    }

    @Override
    public long take(SchoolId school, UUID id, Instant now) {
        if (!states.replace(id, LetterState.WAITS, LetterState.SENDING)) {
            return 0;
        }
        taken.add(now);
        tries.merge(id, 1, Integer::sum);
        return 1;
    }

    @Override
    public long lay(SchoolId school, UUID id, LetterState state, Instant at) {
        states.put(id, state);
        next.put(id, at);
        return 1;
    }

    @Override
    public long noteReturn(SchoolId school, UUID link) {
        throw new UnsupportedOperationException();
    }

    @Override
    public long again(SchoolId school, UUID id, Instant now, Instant before) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void add(List<PhotoLetter> letters) {
        letters.forEach(one -> {
            all.put(one.id(), one);
            states.put(one.id(), LetterState.WAITS);
            next.put(one.id(), one.madeAt());
            tries.put(one.id(), 0);
        });
    }
}
