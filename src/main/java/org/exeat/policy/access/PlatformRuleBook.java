package org.exeat.policy.access;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.exeat.policy.ClauseRef;
import org.exeat.policy.Effect;
import org.exeat.policy.Finding;
import org.exeat.policy.Reason;

/** Every rule on a platform that is named for a lesson. */
final class PlatformRuleBook {

    private final List<ClauseRef> approvalGates;
    private final LocalDate day;

    /**
     * @param approvalGates what demands approval of services in advance
     * @param day           the day it is to open
     */
    PlatformRuleBook(List<ClauseRef> approvalGates, LocalDate day) {
        this.approvalGates = approvalGates;
        this.day = day;
    }

    List<Finding> findings(NamedPlatform platform) {
        var findings = new ArrayList<Finding>();
        neverEverything(platform, findings);
        onlyFromTheCatalogue(platform, findings);
        onlySocialMediaIsRuled(platform, findings);
        approvedInAdvance(platform, findings);
        return findings;
    }

    private static void neverEverything(NamedPlatform platform, List<Finding> findings) {
        if (platform.id().namesEverything()) {
            findings.add(Finding.of(Effect.FORBIDS, Reason.EVERYTHING_NAMED));
        }
    }

    private static void onlyFromTheCatalogue(NamedPlatform platform, List<Finding> findings) {
        if (platform.catalogued().isEmpty() && !platform.id().namesEverything()) {
            findings.add(Finding.of(Effect.NEEDS, Reason.PLATFORM_UNKNOWN));
        }
    }

    private static void onlySocialMediaIsRuled(NamedPlatform platform, List<Finding> findings) {
        if (platform.catalogued().filter(facts -> !facts.socialMedia()).isPresent()) {
            findings.add(Finding.of(Effect.INFORMS, Reason.NOT_SOCIAL_MEDIA));
        }
    }

    private void approvedInAdvance(NamedPlatform platform, List<Finding> findings) {
        var shut = platform.catalogued().filter(facts -> facts.socialMedia() && !facts.approvedOn(day)).isPresent();
        if (shut) {
            approvalGates.forEach(gate -> findings.add(Finding.of(gate, Effect.NEEDS, Reason.PLATFORM_NOT_APPROVED)));
        }
    }
}
