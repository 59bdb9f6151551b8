package org.exeat.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.exeat.exceptions.StaffGrants;
import org.exeat.platforms.DomainMatch;
import org.exeat.policy.Effect;
import org.exeat.policy.Finding;
import org.exeat.policy.PlatformId;
import org.exeat.policy.Reason;
import org.exeat.policy.SchoolId;
import org.exeat.policy.Verdict;
import org.exeat.policy.access.AccessDecision;
import org.exeat.schools.SchoolClock;

/** Answers "may this member of staff use this, now, here?" from memory. */
@ApplicationScoped
public class StaffChecks {

    private static final String NO_PLATFORM = "";

    private final Snapshots snapshots;
    private final StaffGrants grants;
    private final SchoolClock clock;

    @Inject
    public StaffChecks(Snapshots snapshots, StaffGrants grants, SchoolClock clock) {
        this.snapshots = snapshots;
        this.grants = grants;
        this.clock = clock;
    }

    protected StaffChecks() {
        this(null, null, null);
    }

    /** The answer on the newest facts this node knows. */
    AccessChecks.Answer check(SchoolId school, AccessQuestion question) {
        Instant at = clock.now(school);
        SchoolAnswers answers = snapshots.of(school, at);
        if (question.kind() == AccessQuestion.Kind.PLATFORM) {
            return answer(school, question, answers, at, question.resource());
        }
        Collection<DomainMatch> platforms = answers.domains().match(question.resource());
        if (!platforms.isEmpty() && platforms.stream().noneMatch(match -> match.role().isRefusedWithPlatform())) {
            return new AccessChecks.Answer(new AccessDecision(Verdict.ALLOW, List.of(Finding.of(Effect.PERMITS,
                    Reason.SHARED_DOMAIN)), answers.leased().nextChange()), answers, at, NO_PLATFORM, "");
        }
        return platforms.stream().map(DomainMatch::platform).map(PlatformId::value).sorted()
                .map(platform -> answer(school, question, answers, at, platform))
                .min(Comparator.comparing(found -> found.decision().verdict() != Verdict.ALLOW))
                .orElseGet(() -> answer(school, question, answers, at, NO_PLATFORM));
    }

    private AccessChecks.Answer answer(SchoolId school, AccessQuestion question, SchoolAnswers answers, Instant at,
            String platform) {
        return new AccessChecks.Answer(grants.decide(new StaffGrants.Question(school, at, question.pupil(), platform,
                Optional.ofNullable(question.placeOrNull()))), answers, at, platform, "");
    }
}
