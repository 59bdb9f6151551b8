package org.exeat.policy.access;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.exeat.policy.PlaceKey;

/**
 * All answers of one school as of one state of its facts; immutable, so any number of threads may ask. A question
 * finds the pupil and the platform and picks an answer that exists already: nothing is computed or allocated.
 * A change of any fact makes a new snapshot; the end of a lesson authorisation needs none.
 */
public final class AccessSnapshot {

    private final Map<String, PupilAnswers> pupils;
    private final PupilAnswers stranger;
    private final Map<String, KnownPlatform> platforms;
    private final Map<String, PupilFacts> facts;
    private final Collection<AccessGrant> grants;
    private final Instant nextChange;

    private AccessSnapshot(AccessTable table, SnapshotFacts facts) {
        this.platforms = new HashMap<>(facts.platforms().size() * 2);
        facts.platforms().stream().map(KnownPlatform::of).forEach(each -> platforms.put(each.id(), each));
        var press = new AnswerPress(table, facts, platforms);
        this.nextChange = facts.nextChange();
        this.facts = facts.pupils().stream().collect(Collectors.toMap(pupil -> pupil.id().toString(), each -> each));
        this.grants = facts.grants();
        this.stranger = press.stranger();
        this.pupils = new HashMap<>(facts.pupils().size() * 2);
        facts.pupils().forEach(pupil -> pupils.put(pupil.id().toString(), press.answers(pupil)));
    }

    /** Builds every answer for these facts. */
    public static AccessSnapshot of(AccessTable table, SnapshotFacts facts) {
        return new AccessSnapshot(table, facts);
    }

    /**
     * May this pupil use this platform now, here?
     *
     * @param pupilId     as text, in small letters
     * @param placeOrNull null where the place is not known
     */
    public AccessDecision decide(String pupilId, String platformId, PlaceKey placeOrNull, Instant at) {
        var pupil = pupils.getOrDefault(pupilId, stranger);
        var platform = platforms.getOrDefault(platformId, KnownPlatform.UNKNOWN);
        return pupil.select(platform, placeOrNull, at);
    }

    /** The authorisation for a class of this pupil that is live now and does not exclude them: who, until when. */
    public Optional<AccessGrant> liveGrant(String pupilId, String platformId, Instant at) {
        return Optional.ofNullable(facts.get(pupilId)).flatMap(pupil -> grants.stream()
            .filter(grant -> grant.liveAt(at) && grant.platform().value().equals(platformId))
            .filter(grant -> pupil.classes().contains(grant.classId()) && !grant.excluded().contains(pupil.id()))
            .findFirst());
    }

    /** What this snapshot knows of the pupil; the same that its decisions rest on. */
    public Optional<PupilFacts> pupil(String pupilId) {
        return Optional.ofNullable(facts.get(pupilId));
    }

    /** The moment from which a new snapshot has to stand in for this one. */
    public Instant nextChange() {
        return nextChange;
    }
}
