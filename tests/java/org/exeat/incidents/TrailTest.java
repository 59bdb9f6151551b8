package org.exeat.incidents;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.json.Json;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.exeat.policy.AccountId;
import org.junit.jupiter.api.Test;

/** Which word of a chronology is the last on its matter. */
class TrailTest {

    private static final UUID SOMEBODY = new UUID(1, 2);

    private static Trail of(String kinds) {
        return new Trail(Stream.of(kinds.split(" ")).map(kind -> new Entry(UUID.randomUUID(), EntryKind.valueOf(kind),
                SOMEBODY, Instant.EPOCH, "", Json.createObjectBuilder().add("account", SOMEBODY.toString()).build()))
                .toList());
    }

    @Test
    void aDecisionCountsUntilAnotherIncidentIsMergedIn() {
        List<String> decided = Stream.of("DECISION NOTE", "DECISION MERGED_IN", "MERGED_IN DECISION",
                "DECISION MERGED_IN NOTE DECISION MERGED_IN", "NOTE")
                .filter(kinds -> of(kinds).decision().isPresent()).toList();
        assertEquals(List.of("DECISION NOTE", "MERGED_IN DECISION"), decided);
    }

    @Test
    void whoeverWasRelievedStaysSoUntilTheyAreMadeAHandlerAgain() {
        assertEquals(Set.of(), of("HANDLER NOTE").relieved());
        assertEquals(Set.of(new AccountId(SOMEBODY)), of("HANDLER HANDLER_REMOVED NOTE").relieved());
        assertEquals(Set.of(), of("HANDLER HANDLER_REMOVED HANDLER").relieved());
    }

    @Test
    void whatWasReadBeforeTheMergerIsReadAfterIt() {
        UUID report = UUID.randomUUID();
        var read = new Entry(UUID.randomUUID(), EntryKind.ANSWER_READ, SOMEBODY, Instant.EPOCH, "",
                Json.createObjectBuilder().add("report", report.toString()).add("messages", "2").build());
        var other = new IncidentFile(null, List.of(), List.of(), new Trail(List.of(read)), List.of());
        assertEquals(2, new IncidentFile(null, List.of(), List.of(), of("NOTE"), List.of(other)).read(report));
    }
}
