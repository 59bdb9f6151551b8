package org.exeat.policy.access;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.exeat.policy.ClassId;
import org.exeat.policy.PlaceKey;
import org.exeat.policy.PupilId;
import org.exeat.policy.YearGroup;

/** Makes the answers of a snapshot, each of them once: pupils who are alike share them. */
final class AnswerPress {

    private static final PlaceStanding[] PLACES = PlaceStanding.values();

    private final AccessTable table;
    private final Map<String, KnownPlatform> platforms;
    private final Instant nextChange;
    private final Map<ClassId, List<AccessGrant>> grants;
    private final Map<Dated, AccessDecision> decisions = new HashMap<>();
    private final Map<Alike, AccessDecision[]> plain = new HashMap<>();
    private final Map<AlikeInLesson, Timeline> timelines = new HashMap<>();

    AnswerPress(AccessTable table, SnapshotFacts facts, Map<String, KnownPlatform> platforms) {
        this.table = table;
        this.platforms = platforms;
        this.nextChange = facts.nextChange();
        this.grants = facts.grants().stream().filter(this::matters)
            .collect(Collectors.groupingBy(AccessGrant::classId));
    }

    private boolean matters(AccessGrant grant) {
        var platform = platforms.getOrDefault(grant.platform().value(), KnownPlatform.UNKNOWN);
        return platform.standing() == PlatformStanding.SOCIAL_MEDIA;
    }

    private record Dated(AccessAnswer answer, Instant goodUntil) {
    }

    private record Alike(PupilStanding standing, Optional<YearGroup> year) {
    }

    private record AlikeInLesson(Alike pupil, String platform, Set<AccessGrant> open, Set<AccessGrant> shut) {
    }

    PupilAnswers stranger() {
        return new PupilAnswers(Set.of(), plain(new Alike(PupilStanding.UNKNOWN, Optional.empty())), new Timeline[0]);
    }

    PupilAnswers answers(PupilFacts pupil) {
        var standing = PupilStanding.of(Optional.of(pupil));
        var alike = new Alike(standing, standing == PupilStanding.ENROLLED ? pupil.year() : Optional.empty());
        var lines = standing == PupilStanding.ENROLLED ? timelines(alike, pupil) : new Timeline[0];
        return new PupilAnswers(places(pupil), plain(alike), lines);
    }

    private Set<PlaceKey> places(PupilFacts pupil) {
        return pupil.year().flatMap(table.rules()::forYear).map(YearRule::places).orElse(Set.of());
    }

    private AccessDecision[] plain(Alike alike) {
        return plain.computeIfAbsent(alike, pupil -> Arrays.stream(PlatformStanding.values())
            .flatMap(platform -> Arrays.stream(PLACES).map(place -> new AccessCase(pupil.standing, pupil.year, platform,
                place, GrantStanding.NONE)))
            .map(each -> dated(table.select(each), nextChange)).toArray(AccessDecision[]::new));
    }

    private Timeline[] timelines(Alike alike, PupilFacts pupil) {
        var byPlatform = pupil.classes().stream().flatMap(each -> grants.getOrDefault(each, List.of()).stream())
            .collect(Collectors.groupingBy(grant -> grant.platform().value(), TreeMap::new, Collectors.toSet()));
        var lines = new ArrayList<Timeline>();
        byPlatform.forEach((platform, its) -> lines.add(timeline(alike, platform, its, pupil.id())));
        return lines.toArray(Timeline[]::new);
    }

    private Timeline timeline(Alike alike, String platform, Set<AccessGrant> its, PupilId pupil) {
        var sides = its.stream().collect(Collectors.partitioningBy(grant -> grant.excluded().contains(pupil),
            Collectors.toSet()));
        return timelines.computeIfAbsent(new AlikeInLesson(alike, platform, sides.get(false), sides.get(true)),
            same -> timeline(same, pupil));
    }

    private Timeline timeline(AlikeInLesson same, PupilId pupil) {
        var its = Stream.concat(same.open.stream(), same.shut.stream()).toList();
        var boundaries = its.stream().map(AccessGrant::window)
            .flatMap(window -> Stream.of(window.opens(), window.closes())).distinct().sorted().toArray(Instant[]::new);
        var stretches = new AccessDecision[boundaries.length + 1][];
        stretches[0] = row(same.pupil, GrantStanding.NONE, earlier(boundaries[0]));
        for (var number = 1; number <= boundaries.length; number++) {
            var end = number < boundaries.length ? earlier(boundaries[number]) : nextChange;
            stretches[number] = row(same.pupil, GrantStanding.of(its, pupil, boundaries[number - 1]), end);
        }
        return new Timeline(platforms.get(same.platform), boundaries, stretches);
    }

    private AccessDecision[] row(Alike pupil, GrantStanding grant, Instant goodUntil) {
        return Arrays.stream(PLACES).map(place -> new AccessCase(pupil.standing, pupil.year,
                PlatformStanding.SOCIAL_MEDIA, place, grant))
            .map(each -> dated(table.select(each), goodUntil)).toArray(AccessDecision[]::new);
    }

    private Instant earlier(Instant boundary) {
        return boundary.isBefore(nextChange) ? boundary : nextChange;
    }

    private AccessDecision dated(AccessAnswer answer, Instant goodUntil) {
        return decisions.computeIfAbsent(new Dated(answer, goodUntil), each -> answer.until(goodUntil));
    }
}
