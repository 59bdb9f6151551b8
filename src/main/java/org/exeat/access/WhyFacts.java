package org.exeat.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.exeat.people.Pupils;
import org.exeat.platforms.SchoolPlatforms;
import org.exeat.policy.PlatformId;
import org.exeat.policy.PupilId;
import org.exeat.policy.SchoolId;
import org.exeat.policy.access.AccessRules;
import org.exeat.schools.Editions;
import org.exeat.schools.SchoolClock;
import org.exeat.schools.SchoolDirectory;
import org.exeat.web.YearRows;

/** The names of things in "why can't I?". */
@RequestScoped
public class WhyFacts {

    private final SchoolDirectory schools;
    private final Pupils pupils;
    private final SchoolPlatforms platforms;
    private final Editions editions;
    private final SchoolClock clock;
    private final YearRows years;

    @Inject
    public WhyFacts(SchoolDirectory schools, Pupils pupils, SchoolPlatforms platforms, Editions editions,
            SchoolClock clock, YearRows years) {
        this.schools = schools;
        this.pupils = pupils;
        this.platforms = platforms;
        this.editions = editions;
        this.clock = clock;
        this.years = years;
    }

    protected WhyFacts() {
        this(null, null, null, null, null, null);
    }

    /** The school of that id; absent if there is none. */
    SchoolId school(UUID id) {
        return schools.find(new SchoolId(id)).id();
    }

    /** When each part of the school may use social media; nothing where no edition is in force. */
    List<YearRows.RowView> rules(SchoolId school) {
        return editions.inForce(school)
                .map(edition -> years.of(edition, AccessRules.of(edition, clock.today(school)))).orElse(List.of());
    }

    /** The name the school gives the pupil's year group. */
    String yearLabel(SchoolId school, PupilId pupil) {
        return editions.inForce(school).flatMap(edition -> pupils.find(school, pupil)
                .map(known -> years.label(known.year(), edition))).orElse("");
    }

    /** The platform's name, or null where none is meant. */
    String platform(SchoolId school, String slug) {
        return slug.isEmpty() ? null : AuthorisationViews.name(platforms.of(school), new PlatformId(slug));
    }
}
