package org.exeat.incidents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.exeat.policy.SchoolId;
import org.exeat.policy.offsite.RouteAnswer;
import org.exeat.schools.Editions;
import org.exeat.schools.SchoolDirectory;

/** Puts incidents before the kernel, with the school's edition in force. */
@ApplicationScoped
public class Assessments {

    private final Editions editions;
    private final SchoolDirectory schools;

    @Inject
    public Assessments(Editions editions, SchoolDirectory schools) {
        this.editions = editions;
        this.schools = schools;
    }

    protected Assessments() {
        this(null, null);
    }

    /** Whether a route is due that was not taken. */
    public boolean owes(IncidentFile file) {
        var answers = file.trail().routeAnswers();
        return of(file).duties().stream().anyMatch(duty -> duty.due() && answers.get(duty.route()) != RouteAnswer.DONE);
    }

    Assessment of(IncidentFile file) {
        return of(file.incident().schoolId(), file.trail());
    }

    Assessment of(SchoolId school, Trail trail) {
        return Assessment.of(editions.inForce(school), schools.find(school), trail);
    }
}
