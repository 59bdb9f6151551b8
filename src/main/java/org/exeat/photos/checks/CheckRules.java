package org.exeat.photos.checks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.exeat.photos.settings.PhotoRules;
import org.exeat.photos.settings.PhotoSettings;
import org.exeat.policy.SchoolId;
import org.exeat.policy.photos.PhotoChannel;
import org.exeat.policy.photos.PhotoCheck;
import org.exeat.policy.photos.PhotoUse;
import org.exeat.policy.photos.PolicyDemand;
import org.exeat.schools.Editions;
import org.exeat.schools.SchoolClock;

/** What a check rests on besides the answers: the edition in force, and what the school has set. */
@ApplicationScoped
public class CheckRules {

    private final Editions editions;
    private final PhotoSettings settings;
    private final SchoolClock clock;

    @Inject
    public CheckRules(Editions editions, PhotoSettings settings, SchoolClock clock) {
        this.editions = editions;
        this.settings = settings;
        this.clock = clock;
    }

    protected CheckRules() {
        this(null, null, null);
    }

    /** The question to put for each pupil. */
    PhotoCheck check(SchoolId school, PhotoUse use) {
        return new PhotoCheck(use, demand(school, use), settings.of(school).ownViewFrom());
    }

    /** What the policy demands of that use, today. */
    PolicyDemand demand(SchoolId school, PhotoUse use) {
        return PolicyDemand.of(editions.inForce(school), use, today(school));
    }

    /** What it demands of staff who would take or share pictures for themselves, today. */
    PolicyDemand ofStaffForThemselves(SchoolId school) {
        return PolicyDemand.ofStaffForThemselves(editions.inForce(school), today(school));
    }

    /** From how many pupils on a second person must confirm a picture that goes there. */
    int confirmedFrom(SchoolId school, PhotoChannel channel) {
        PhotoRules rules = settings.of(school);
        return rules.confirmChannels().contains(channel) ? 1 : rules.confirmOver() + 1;
    }

    /** The school's day. */
    LocalDate today(SchoolId school) {
        return clock.today(school);
    }

    /** What time it is at the school, to the second. */
    Instant now(SchoolId school) {
        return clock.now(school).truncatedTo(ChronoUnit.SECONDS);
    }
}
