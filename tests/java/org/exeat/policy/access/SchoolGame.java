package org.exeat.policy.access;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.exeat.policy.AuthorisationId;
import org.exeat.policy.ClassId;
import org.exeat.policy.PlatformId;
import org.exeat.policy.PupilId;
import org.exeat.policy.YearGroup;

/** A school at which anything happens in any order, by a seed: what people may do, and what they may not. */
final class SchoolGame {

    private static final List<PlatformFacts> PLATFORMS = List.of(People.YOUTUBE, People.ENCYCLOPAEDIA,
        new PlatformFacts(new PlatformId("tiktok"), true, Optional.empty()));

    final Random random;
    final AccessRules rules;
    final List<PupilFacts> pupils = new ArrayList<>();
    final List<AccessGrant> grants = new ArrayList<>();
    Instant now = People.at("10:00");
    private final List<ClassId> classes = List.of(People.CLASS, new ClassId(People.uuid("other")));

    SchoolGame(AccessRules rules, long seed) {
        this.rules = rules;
        this.random = new Random(seed);
        for (var year : YearGroup.values()) {
            pupils.add(new PupilFacts(People.pupilId(year.name()), Optional.of(year), Set.of(pick(classes)), false));
        }
    }

    /** Does one thing, and says what. */
    String play() {
        var move = random.nextInt(8);
        switch (move) {
            case 0 -> open();
            case 1 -> extend();
            case 2 -> close();
            case 3 -> undo();
            case 4 -> exclude();
            case 5 -> grants.add(anyGrant());
            case 6 -> moveClass();
            default -> now = now.plusSeconds(random.nextInt(900));
        }
        return List.of("open", "extend", "close", "undo", "exclude", "any grant", "move class", "wait").get(move);
    }

    SnapshotFacts snapshotFacts() {
        return new SnapshotFacts(pupils, PLATFORMS, grants, People.at("midnight"));
    }

    List<PlatformFacts> platforms() {
        return PLATFORMS;
    }

    Lesson lesson(ClassId classId) {
        var begins = People.at("10:00").plusSeconds(3600 * (Duration.between(People.at("10:00"), now).toHours()));
        return new Lesson(classId, new Window(begins, begins.plusSeconds(3000)), Set.of(People.person("teacher")),
            Map.of());
    }

    private void open() {
        var classId = pick(classes);
        var its = pupils.stream().filter(pupil -> pupil.classes().contains(classId)).toList();
        var platform = pick(PLATFORMS);
        var decision = new LessonAuthorisations(rules).decide(new AuthorisationFacts(now, Editions.DAY, false,
            Optional.of(lesson(classId)), actor(), List.of(new NamedPlatform(platform.id(), Optional.of(platform))),
            its, Set.of(pick(pupils).id()), now, now.plusSeconds(60 + random.nextInt(7200))));
        decision.window().ifPresent(window -> grants.add(new AccessGrant(id(), classId, platform.id(), window,
            decision.leftOut().keySet(), People.person("teacher"))));
    }

    private void extend() {
        change(grant -> {
            var lesson = lesson(grant.classId());
            var decision = new LessonAuthorisations(rules).extend(new ExtensionFacts(now, lesson, actor(),
                grant.window()));
            return decision.closes().map(closes -> with(grant, grant.window().opens(), closes, grant.excluded()));
        });
    }

    private void close() {
        change(grant -> grant.window().opens().isBefore(now)
            ? Optional.of(with(grant, grant.window().opens(), now, grant.excluded())) : Optional.empty());
    }

    private void undo() {
        if (!grants.isEmpty()) {
            grants.remove(random.nextInt(grants.size()));
        }
    }

    private void exclude() {
        change(grant -> {
            var more = new HashSet<PupilId>(grant.excluded());
            more.add(pick(pupils).id());
            return Optional.of(with(grant, grant.window().opens(), grant.window().closes(), more));
        });
    }

    /** A grant for whole classes, made past all rules, as a fault elsewhere might. */
    private AccessGrant anyGrant() {
        var opens = now.plusSeconds(random.nextInt(1200) - 600);
        return new AccessGrant(id(), pick(classes), pick(PLATFORMS).id(),
            new Window(opens, opens.plusSeconds(1 + random.nextInt(3000))), Set.of(), People.person("teacher"));
    }

    private void moveClass() {
        var number = random.nextInt(pupils.size());
        var pupil = pupils.get(number);
        var into = random.nextInt(3) == 0 ? Set.copyOf(classes) : Set.of(pick(classes));
        pupils.set(number, new PupilFacts(pupil.id(), pupil.year(), into, random.nextInt(9) == 0));
    }

    private void change(Function<AccessGrant, Optional<AccessGrant>> how) {
        if (!grants.isEmpty()) {
            var number = random.nextInt(grants.size());
            how.apply(grants.get(number)).ifPresent(changed -> grants.set(number, changed));
        }
    }

    private static AccessGrant with(AccessGrant grant, Instant opens, Instant closes, Set<PupilId> excluded) {
        return new AccessGrant(grant.authorisation(), grant.classId(), grant.platform(), new Window(opens, closes),
            excluded, grant.openedBy());
    }

    private LessonActor actor() {
        return new LessonActor(People.person(random.nextInt(4) == 0 ? "stranger" : "teacher"), random.nextInt(5) == 0);
    }

    private AuthorisationId id() {
        return new AuthorisationId(new UUID(random.nextLong(), random.nextLong()));
    }

    private <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
