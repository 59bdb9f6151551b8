package org.exeat.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.exeat.platforms.DomainMatch;
import org.exeat.policy.Effect;
import org.exeat.policy.Finding;
import org.exeat.policy.PlatformId;
import org.exeat.policy.Reason;
import org.exeat.policy.SchoolId;
import org.exeat.policy.Verdict;
import org.exeat.policy.access.AccessDecision;
import org.exeat.policy.access.AccessSnapshot;
import org.exeat.schools.SchoolClock;

/** Answers "may this pupil use this, now, here?" from memory. */
@ApplicationScoped
public class AccessChecks {

    private static final String NO_PLATFORM = "";

    private final Snapshots snapshots;
    private final SchoolClock clock;

    /**
     * An answer and what it was found from.
     *
     * @param at the moment at the school
     * @param platform the platform it is about; empty where no single one is
     */
    record Answer(AccessDecision decision, SchoolAnswers answers, Instant at, String platform, String pupil) {
    }

    @Inject
    public AccessChecks(Snapshots snapshots, SchoolClock clock) {
        this.snapshots = snapshots;
        this.clock = clock;
    }

    protected AccessChecks() {
        this(null, null);
    }

    /** The answer on the newest facts this node knows. */
    Answer check(SchoolId school, AccessQuestion question) {
        Instant at = clock.now(school);
        SchoolAnswers answers = snapshots.of(school, at);
        AccessSnapshot snapshot = snapshots.leased(school, answers, at) ? answers.leased() : answers.settled();
        String pupil = answers.byUsername().getOrDefault(question.pupil(), question.pupil());
        if (question.kind() == AccessQuestion.Kind.PLATFORM) {
            return new Answer(snapshot.decide(pupil, question.resource(), question.placeOrNull(), at), answers, at,
                    question.resource(), pupil);
        }
        Collection<DomainMatch> platforms = answers.domains().match(question.resource());
        if (!platforms.isEmpty() && platforms.stream().noneMatch(match -> match.role().isRefusedWithPlatform())) {
            return new Answer(shared(snapshot), answers, at, NO_PLATFORM, pupil);
        }
        return best(platforms, new Answer(snapshot.decide(pupil, NO_PLATFORM, question.placeOrNull(), at), answers,
                at, NO_PLATFORM, pupil), snapshot, question);
    }

    /** A host that several platforms only share is nobody's to refuse. */
    private static AccessDecision shared(AccessSnapshot snapshot) {
        return new AccessDecision(Verdict.ALLOW, List.of(Finding.of(Effect.PERMITS, Reason.SHARED_DOMAIN)),
                snapshot.nextChange());
    }

    /** Any platform that is permitted permits a host that belongs to it; else the first that is not, by name. */
    private static Answer best(Collection<DomainMatch> platforms, Answer unknown, AccessSnapshot snapshot,
            AccessQuestion question) {
        Answer best = null;
        for (String platform : platforms.stream().map(DomainMatch::platform).map(PlatformId::value).sorted()
                .toList()) {
            AccessDecision decision = snapshot.decide(unknown.pupil(), platform, question.placeOrNull(),
                    unknown.at());
            if (best == null || decision.verdict() == Verdict.ALLOW) {
                best = new Answer(decision, unknown.answers(), unknown.at(), platform, unknown.pupil());
            }
            if (decision.verdict() == Verdict.ALLOW) {
                break;
            }
        }
        return best == null ? unknown : best;
    }
}
