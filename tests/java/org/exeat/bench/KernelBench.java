package org.exeat.bench;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.exeat.policy.AuthorisationId;
import org.exeat.policy.ClassId;
import org.exeat.policy.PersonId;
import org.exeat.policy.PlaceKey;
import org.exeat.policy.PlatformId;
import org.exeat.policy.PupilId;
import org.exeat.policy.YearGroup;
import org.exeat.policy.access.AccessDecision;
import org.exeat.policy.access.AccessGrant;
import org.exeat.policy.access.AccessRules;
import org.exeat.policy.access.AccessSnapshot;
import org.exeat.policy.access.AccessTable;
import org.exeat.policy.access.PlatformFacts;
import org.exeat.policy.access.PupilFacts;
import org.exeat.policy.access.SnapshotFacts;
import org.exeat.policy.access.Window;
import org.exeat.schools.ShippedPacks;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * One decision with its reason codes: a school of 2,000 pupils in 84 classes, 20 platforms, 100 live authorisations,
 * 4,096 mixed questions. The baseline looks the same two keys up in maps and decides nothing.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class KernelBench {

    private static final int PUPILS = 2000;
    private static final int CLASSES = 84;
    private static final int PLATFORMS = 20;
    private static final int LIVE = 100;
    private static final int QUESTIONS = 4096;
    private static final PlaceKey COMMON_ROOM = new PlaceKey("sixth-form-common-room");

    private final Instant now = Instant.parse("2026-11-24T10:05:00Z");
    private final Random random = new Random(20261124);
    private final String[] pupils = new String[QUESTIONS];
    private final String[] platforms = new String[QUESTIONS];
    private final PlaceKey[] places = new PlaceKey[QUESTIONS];
    private final Map<String, String> pupilNames = new HashMap<>();
    private final Map<String, String> platformNames = new HashMap<>();
    private AccessSnapshot snapshot;
    private int next;

    /** Builds the school and the questions. */
    @Setup
    public void build() {
        List<ClassId> classes = some(CLASSES).stream().map(ClassId::new).toList();
        List<PupilFacts> roll = new ArrayList<>();
        YearGroup[] years = YearGroup.values();
        for (UUID id : some(PUPILS)) {
            Set<ClassId> own = Set.of(classes.get(random.nextInt(40)), classes.get(40 + random.nextInt(44)));
            roll.add(new PupilFacts(new PupilId(id), Optional.of(years[random.nextInt(years.length)]), own, false));
            pupilNames.put(id.toString(), id.toString());
        }
        List<PlatformFacts> catalogue = new ArrayList<>();
        for (int i = 0; i < PLATFORMS; i++) {
            catalogue.add(new PlatformFacts(new PlatformId("platform-" + i), i % 10 != 0, Optional.empty()));
            platformNames.put("platform-" + i, "platform-" + i);
        }
        Instant midnight = now.plus(Duration.ofHours(14));
        snapshot = AccessSnapshot.of(AccessTable.of(rules()),
                new SnapshotFacts(roll, catalogue, grants(classes, catalogue), midnight));
        ask(roll, catalogue);
    }

    private static AccessRules rules() {
        return AccessRules.of(ShippedPacks.read("larkmead").edition(), LocalDate.of(2026, 11, 24));
    }

    private List<AccessGrant> grants(List<ClassId> classes, List<PlatformFacts> catalogue) {
        List<AccessGrant> grants = new ArrayList<>();
        for (UUID id : some(LIVE)) {
            grants.add(new AccessGrant(new AuthorisationId(id), classes.get(random.nextInt(CLASSES)),
                    catalogue.get(random.nextInt(PLATFORMS)).id(),
                    new Window(now.minusSeconds(300), now.plusSeconds(2400)), Set.of(), new PersonId(id)));
        }
        return grants;
    }

    private void ask(List<PupilFacts> roll, List<PlatformFacts> catalogue) {
        for (int i = 0; i < QUESTIONS; i++) {
            // New strings, as a request brings them: no answer may rest on their identity.
            pupils[i] = new String(roll.get(random.nextInt(PUPILS)).id().toString());
            platforms[i] = new String(catalogue.get(random.nextInt(PLATFORMS)).id().value());
            places[i] = random.nextInt(3) == 0 ? COMMON_ROOM : null;
        }
    }

    private List<UUID> some(int count) {
        List<UUID> ids = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            ids.add(new UUID(random.nextLong(), random.nextLong()));
        }
        return ids;
    }

    /** The decision. */
    @Benchmark
    public AccessDecision decision() {
        int i = next++ & QUESTIONS - 1;
        return snapshot.decide(pupils[i], platforms[i], places[i], now);
    }

    /** Two look-ups of the same texts, and nothing decided. */
    @Benchmark
    public int twoLookUps() {
        int i = next++ & QUESTIONS - 1;
        return pupilNames.get(pupils[i]).length() + platformNames.get(platforms[i]).length();
    }
}
