package org.exeat.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.exeat.people.Pupil;
import org.exeat.people.Pupils;
import org.exeat.platforms.SchoolPlatforms;
import org.exeat.policy.PlatformId;
import org.exeat.policy.PupilId;
import org.exeat.policy.SchoolId;
import org.exeat.schools.SchoolDirectory;

/** The names of things in "why can't I?". */
@ApplicationScoped
public class WhyFacts {

    private final SchoolDirectory schools;
    private final Pupils pupils;
    private final SchoolPlatforms platforms;

    @Inject
    public WhyFacts(SchoolDirectory schools, Pupils pupils, SchoolPlatforms platforms) {
        this.schools = schools;
        this.pupils = pupils;
        this.platforms = platforms;
    }

    protected WhyFacts() {
        this(null, null, null);
    }

    /** The school of that id; absent if there is none. */
    SchoolId school(UUID id) {
        return schools.find(new SchoolId(id)).id();
    }

    Optional<Pupil> pupil(SchoolId school, PupilId pupil) {
        return pupils.find(school, pupil);
    }

    /** The platform's name, or null where none is meant. */
    String platform(SchoolId school, String slug) {
        return slug.isEmpty() ? null : AuthorisationViews.name(platforms.of(school), new PlatformId(slug));
    }
}
