package org.exeat.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.exeat.platform.Actor;
import org.exeat.policy.SchoolId;
import org.junit.jupiter.api.Test;

class EntryContentTest {

    private static final int ROUNDS = 1_000;
    private static final UUID ID = UUID.fromString("01900000-0000-7000-8000-000000000001");

    @Test
    void theCanonicalFormIsTheDocumentedOne() {
        EntryContent content = new EntryContent(ID, null, Instant.ofEpochSecond(1), Actor.SYSTEM,
                new EntryContent.Words("a", "tŷ", null, "", "{}"), null);

        assertEquals("00000013" + hex("exeat.audit.entry.1") + "00000010" + "01900000000070008000000000000001"
                + "ffffffff" + "00000008" + "00000000000f4240" + "00000006" + hex("SYSTEM")
                + "00000010" + "0".repeat(32) + "00000001" + hex("a") + "00000003" + "74c5b7" + "ffffffff" + "00000000"
                + "ffffffff" + "00000002" + hex("{}"), HexFormat.of().formatHex(content.canonical()));
    }

    private static String hex(String text) {
        return HexFormat.of().formatHex(text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    @Test
    void movingALetterFromOneFieldToTheNextChangesTheHash() {
        Random random = new Random(7);
        for (int round = 0; round < ROUNDS; round++) {
            String all = Long.toString(random.nextLong(), 36);
            Set<String> hashes = new HashSet<>();
            for (int cut = 0; cut <= all.length(); cut++) {
                hashes.add(HexFormat.of().formatHex(new EntryContent(ID, null, Trail.NOON, Actor.VISITOR,
                        new EntryContent.Words("a", "b", all.substring(0, cut), all.substring(cut), "{}"), null)
                        .hash()));
            }
            assertEquals(all.length() + 1, hashes.size(), all);
        }
    }

    @Test
    void anEntryKeepsMicrosecondsAndSortsItsDetails() {
        AuditEvent event = AuditEvent.of(new SchoolId(ID), Actor.VISITOR, "sign-in-refused", "account:" + ID)
                .with("b", "2").with("a", "\"1\"\n\u0001");
        AuditEntry entry = new AuditEntry(ID, Trail.NOON.plusNanos(1_234_567), event);

        assertEquals(Trail.NOON.plusNanos(1_234_000), entry.content().at());
        assertEquals("{\"a\":\"\\\"1\\\"\\n\\u0001\",\"b\":\"2\"}", entry.content().words().details());
        assertEquals(HexFormat.of().formatHex(entry.content().hash()), HexFormat.of().formatHex(entry.entryHash()));
    }

    @Test
    void aTextIsKeptAsTheDatabaseWillGiveItBack() {
        AuditEvent event = AuditEvent.ofAccount(Actor.SYSTEM, "a", "s").because("half \ud83d of a pair 👩‍🏫");

        assertEquals("half ? of a pair 👩‍🏫", event.reason());
        assertFalse(event.details().containsKey("x"));
    }

    @Test
    void aTextTooLongForItsColumnIsRefusedBeforeTheDatabaseRefusesIt() {
        AuditEvent event = AuditEvent.ofAccount(Actor.SYSTEM, "a", "s");

        assertThrows(IllegalArgumentException.class, () -> event.because("x".repeat(2_001)));
        assertNotEquals(event, event.because("x".repeat(2_000)));
        assertThrows(NullPointerException.class, () -> new AuditEvent(null, Actor.SYSTEM, null, "s", null, null, null,
                Map.of()));
    }
}
