package org.exeat.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.exeat.audit.ChainCheck.ReadHead;
import org.exeat.platform.Sha256;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HeadLogTest {

    private static final int FORGERIES = 1_000;

    private final Path folder = Path.of("target/head-logs", UUID.randomUUID().toString());
    private final Path file = folder.resolve(Trail.CHAIN.id() + ".jsonl");
    private final HeadLog log = new HeadLog(folder, HeadKeys.at(folder.resolve("keys/audit.key")));

    @BeforeEach
    void threeHeads() {
        for (int seq = 1; seq <= 3; seq++) {
            log.add(Head.of(Trail.CHAIN, seq, Sha256.of(new byte[] {(byte) seq}), Trail.NOON));
        }
    }

    @Test
    void headsAreReadBackGenuineAlsoAfterARestart() {
        HeadLog again = new HeadLog(folder, HeadKeys.at(folder.resolve("keys/audit.key")));

        assertEquals(List.of(1L, 2L, 3L), again.heads(Trail.CHAIN).stream().map(ReadHead::seq).toList());
        assertTrue(again.heads(Trail.CHAIN).stream().allMatch(ReadHead::genuine));
        assertEquals(3, again.newest(Trail.CHAIN));
        assertEquals(0, again.newest(Chain.ACCOUNTS));
    }

    @Test
    void aLineCutShortByACrashIsPassedOverAndTheNextIsALineOfItsOwn() throws IOException {
        Files.writeString(file, "{\"chain\":\"0000", StandardOpenOption.APPEND);
        log.add(Head.of(Trail.CHAIN, 4, new byte[32], Trail.NOON));

        assertEquals(4, log.heads(Trail.CHAIN).size());
        assertTrue(log.heads(Trail.CHAIN).stream().allMatch(ReadHead::genuine));
    }

    @Test
    void noLetterOfAHeadCanBeExchanged() throws IOException {
        List<String> lines = Files.readAllLines(file);
        for (int seed = 0; seed < FORGERIES; seed++) {
            Random random = new Random(seed);
            String line = lines.get(random.nextInt(lines.size()));
            int place = 1 + random.nextInt(line.length() - 2);
            char letter = (char) ('0' + random.nextInt(10));
            String forged = line.substring(0, place) + letter + line.substring(place + 1);
            Files.writeString(file, forged + "\n");

            ReadHead read = log.heads(Trail.CHAIN).get(0);
            assertTrue(forged.equals(line) || !read.genuine(), forged);
        }
    }

    @Test
    void aHeadOfAnotherKeyOrAnotherChainIsNotGenuine() throws IOException {
        HeadLog other = new HeadLog(folder.resolve("other"), HeadKeys.at(folder.resolve("other/keys/audit.key")));
        other.add(Head.of(Trail.CHAIN, 4, new byte[32], Trail.NOON));
        Files.copy(folder.resolve("other").resolve(file.getFileName()), folder.resolve(Chain.ACCOUNTS.id() + ".jsonl"));

        assertFalse(log.heads(Chain.ACCOUNTS).get(0).genuine());
        assertFalse(other.heads(Chain.ACCOUNTS).stream().anyMatch(ReadHead::genuine));
    }

    @Test
    void aKeyUsedBeforeStillCounts() throws IOException {
        Files.delete(folder.resolve("keys/audit.key"));
        HeadLog renewed = new HeadLog(folder, HeadKeys.at(folder.resolve("keys/audit.key")));
        renewed.add(Head.of(Trail.CHAIN, 4, new byte[32], Trail.NOON));

        assertEquals(4, renewed.heads(Trail.CHAIN).stream().filter(ReadHead::genuine).count());
    }
}
