package org.exeat.incidents.merging;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.json.Json;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.exeat.incidents.Entry;
import org.exeat.incidents.EntryKind;
import org.exeat.incidents.IncidentFile;
import org.exeat.incidents.Trail;
import org.junit.jupiter.api.Test;

/** Whatever holds either of two incidents holds them once they are one. */
class TwoTest {

    private static final String CLAIM = "A claim is open.";
    private static final String POLICE = "The police are looking into it.";

    /** One held for each of those reasons in turn. */
    private static IncidentFile held(String... reasons) {
        return new IncidentFile(null, List.of(), List.of(), new Trail(Stream.of(reasons).map(reason -> new Entry(
                UUID.randomUUID(), EntryKind.HELD, new UUID(0, 1), Instant.EPOCH, reason,
                Json.createObjectBuilder().build())).toList()), List.of());
    }

    private static Optional<String> hold(IncidentFile one, IncidentFile other) {
        return new Two(one, other, Set.of()).hold();
    }

    @Test
    void theHoldOfTheOtherComesAlongWithTheReasonsOfBoth() {
        assertEquals(Optional.of(CLAIM), hold(held(), held(CLAIM)));
        assertEquals(Optional.of(POLICE + "\n" + CLAIM), hold(held(POLICE), held(CLAIM)));
        assertEquals(Optional.of(CLAIM), hold(held(CLAIM), held(CLAIM)));
        assertEquals(Optional.empty(), hold(held(POLICE), held()));
    }

    @Test
    void reasonsThatAreTooLongForAnEntryAreCut() {
        assertEquals(4_000, hold(held("x".repeat(2_000)), held("y".repeat(2_000))).orElseThrow().length());
        assertEquals(3_999, hold(held("x".repeat(1_999)), held("y".repeat(1_999))).orElseThrow().length());
    }
}
