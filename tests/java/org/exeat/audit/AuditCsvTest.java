package org.exeat.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AuditCsvTest {

    @Test
    void everyPageIsWrittenAfterAByteOrderMarkAndOneLineOfNames() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        AuditCsv.write(out, new AuditPageView(List.of(line("=cmd, \"quoted\"")), "next"),
                cursor -> new AuditPageView(List.of(line("second")), null));
        List<String> lines = out.toString(StandardCharsets.UTF_8).lines().toList();

        assertEquals(3, lines.size());
        assertTrue(lines.get(0).startsWith("\uFEFFat,actorKind,"), lines.get(0));
        assertTrue(lines.get(1).contains("\"'=cmd, \"\"quoted\"\"\""), lines.get(1));
        assertTrue(lines.get(2).contains("second"), lines.get(2));
    }

    private static AuditEntryView line(String reason) {
        return new AuditEntryView(new UUID(1, 1), Trail.NOON, null, "SYSTEM", new UUID(0, 0), null, List.of(), "tested",
                "thing:1", reason, null, null, Map.of(), "00");
    }
}
