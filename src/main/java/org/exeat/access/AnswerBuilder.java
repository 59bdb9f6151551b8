package org.exeat.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.exeat.people.Pupil;
import org.exeat.people.Pupils;
import org.exeat.platform.Atomic;
import org.exeat.platforms.SchoolPlatforms;
import org.exeat.policy.PolicyEdition;
import org.exeat.policy.PupilId;
import org.exeat.policy.SchoolId;
import org.exeat.policy.access.AccessGrant;
import org.exeat.policy.access.AccessRules;
import org.exeat.policy.access.AccessSnapshot;
import org.exeat.policy.access.AccessTable;
import org.exeat.policy.access.PupilFacts;
import org.exeat.policy.access.SnapshotFacts;
import org.exeat.schools.Editions;
import org.exeat.schools.SchoolClock;

/** Reads everything one school's answers rest on, in one transaction, and builds them. */
@ApplicationScoped
public class AnswerBuilder {

    private static final String NOBODY = "";

    private final Editions editions;
    private final Pupils pupils;
    private final SchoolPlatforms platforms;
    private final LiveAuthorisations grants;
    private final SchoolClock clock;

    @Inject
    public AnswerBuilder(Editions editions, Pupils pupils, SchoolPlatforms platforms, LiveAuthorisations grants,
            SchoolClock clock) {
        this.editions = editions;
        this.pupils = pupils;
        this.platforms = platforms;
        this.grants = grants;
        this.clock = clock;
    }

    protected AnswerBuilder() {
        this(null, null, null, null, null);
    }

    /** Builds the answers that hold at that moment of the school. */
    @Atomic
    public SchoolAnswers build(SchoolId school, Instant at) {
        ZoneId zone = clock.zone(school);
        LocalDate day = LocalDate.ofInstant(at, zone);
        Optional<PolicyEdition> edition = editions.inForce(school);
        AccessTable table = AccessTable.of(edition.map(inForce -> AccessRules.of(inForce, day))
                .orElseGet(AccessRules::silent));
        List<PupilFacts> facts = pupils.all(school, day);
        Instant nextDay = day.plusDays(1).atStartOfDay(zone).toInstant();
        return new SchoolAnswers(
                snapshot(table, school, facts, grants.live(school, at), nextDay),
                snapshot(table, school, facts, List.of(), nextDay),
                edition.map(PolicyEdition::id), usernames(pupils.everybody(school), facts), platforms.matcher(school));
    }

    private AccessSnapshot snapshot(AccessTable table, SchoolId school, List<PupilFacts> facts,
            List<AccessGrant> live, Instant nextChange) {
        return AccessSnapshot.of(table, new SnapshotFacts(facts, platforms.facts(school), live, nextChange));
    }

    /** A name that two pupils share names neither: nobody may be given another one's answer. */
    private static Map<String, String> usernames(List<Pupil> all, List<PupilFacts> facts) {
        Set<PupilId> left = facts.stream().filter(PupilFacts::left).map(PupilFacts::id).collect(Collectors.toSet());
        Map<String, String> ids = new HashMap<>();
        all.stream().filter(pupil -> !left.contains(pupil.id())).forEach(pupil -> ids.merge(
                pupil.username().toLowerCase(Locale.ROOT), pupil.id().toString(), (one, other) -> NOBODY));
        return ids;
    }
}
