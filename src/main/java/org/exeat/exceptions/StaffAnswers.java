package org.exeat.exceptions;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.exeat.policy.AccountId;
import org.exeat.policy.Effect;
import org.exeat.policy.Finding;
import org.exeat.policy.PlatformId;
import org.exeat.policy.PolicyEdition;
import org.exeat.policy.Reason;
import org.exeat.policy.Verdict;
import org.exeat.policy.access.AccessDecision;
import org.exeat.policy.access.Window;
import org.exeat.policy.exceptions.Grant;
import org.exeat.policy.exceptions.StaffUse;

/**
 * Everything one school's questions about its staff are answered from. Immutable.
 *
 * @param people    accounts by the names programs know them by
 * @param grants    what was ever granted to each, as an exception
 * @param platforms the platforms the school's catalogue knows, and whether they count as social media
 * @param times     from the first bell to the last of the day; none on a day without lessons
 */
record StaffAnswers(Optional<PolicyEdition> edition, ZoneId zone, LocalDate day, Map<String, AccountId> people,
        Map<AccountId, List<Grant>> grants, Map<PlatformId, Boolean> platforms, Optional<Window> times) {

    boolean holdsAt(Instant at) {
        return LocalDate.ofInstant(at, zone).equals(day);
    }

    AccessDecision decide(StaffGrants.Question question, boolean leased) {
        Optional<PlatformId> platform = named(question.platform());
        AccountId person = people.get(question.person().strip().toLowerCase(Locale.ROOT));
        if (person == null || platform.isEmpty()) {
            return plain(Verdict.NEEDS_INFORMATION, Finding.of(Effect.NEEDS,
                    person == null ? Reason.STAFF_UNKNOWN : Reason.PLATFORM_UNKNOWN));
        }
        if (!platforms.get(platform.get())) {
            return plain(Verdict.ALLOW, Finding.of(Effect.PERMITS, Reason.NOT_SOCIAL_MEDIA));
        }
        List<Grant> granted = leased ? grants.getOrDefault(person, List.of()) : List.of();
        return edition.map(inForce -> StaffUse.decide(inForce, new StaffUse.Facts(question.at(), zone, times,
                platform.get(), question.place(), granted))).orElseGet(() -> plain(Verdict.POLICY_SILENT,
                Finding.of(Effect.INFORMS, Reason.EDITION_SILENT)));
    }

    private Optional<PlatformId> named(String slug) {
        return platforms.keySet().stream().filter(known -> known.value().equals(slug)).findFirst();
    }

    private AccessDecision plain(Verdict verdict, Finding why) {
        return new AccessDecision(verdict, List.of(why), day.plusDays(1).atStartOfDay(zone).toInstant());
    }
}
