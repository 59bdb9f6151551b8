package org.exeat.photos.checks;

import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.exeat.platform.LetterState;
import org.exeat.policy.SchoolId;

/** Letters as the database keeps them; how often each was tried is not counted. */
final class ClearanceLettersInMemory implements ClearanceLetters {

    private final Map<UUID, ClearanceLetter> all = new LinkedHashMap<>();
    private final Map<UUID, LetterState> states = new HashMap<>();
    private final Map<UUID, Instant> next = new HashMap<>();

    /** How all of them stand, in the order in which they were written. */
    List<LetterState> stand() {
        return all.keySet().stream().map(states::get).toList();
    }

    @Override
    public List<SchoolId> schools(Instant now) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<ClearanceLetter> waiting(SchoolId school, Instant now) {
        return all.values().stream().filter(one -> states.get(one.id()) == LetterState.WAITS)
            .filter(one -> !next.get(one.id()).isAfter(now)).toList();
    }

    @Override
    public List<ClearanceLetter> all(SchoolId school) {
        return List.copyOf(all.values());
    }

    @Override
    public long sent(SchoolId school, UUID account, Instant from) {
        return all.values().stream().filter(one -> one.about().to().value().equals(account))
            .filter(one -> states.get(one.id()) == LetterState.SENT && !next.get(one.id()).isBefore(from)).count();
    }

    @Override
    public long take(SchoolId school, UUID id, Instant at) {
        return states.replace(id, LetterState.WAITS, LetterState.SENDING) ? 1 : 0;
    }

    @Override
    public long lay(SchoolId school, UUID id, LetterState state, Instant at) {
        states.put(id, state);
        next.put(id, at);
        return 1;
    }

    @Override
    public void add(List<ClearanceLetter> letters) {
        letters.forEach(one -> {
            all.put(one.id(), one);
            states.put(one.id(), LetterState.WAITS);
            next.put(one.id(), one.madeAt());
        });
    }
}
