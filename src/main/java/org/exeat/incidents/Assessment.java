package org.exeat.incidents;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.exeat.policy.PolicyEdition;
import org.exeat.policy.offsite.Closing;
import org.exeat.policy.offsite.Grounds;
import org.exeat.policy.offsite.JurisdictionDecision;
import org.exeat.policy.offsite.Route;
import org.exeat.policy.offsite.RouteAnswer;
import org.exeat.policy.offsite.RouteDuty;
import org.exeat.policy.offsite.Routes;
import org.exeat.schools.School;

/**
 * What the kernel makes of an incident as it stands.
 *
 * @param edition the edition it is or was tested on, if there is one
 */
record Assessment(Optional<PolicyEdition> edition, Grounds grounds, JurisdictionDecision advice,
        List<RouteDuty> duties, Closing closing) {

    static Assessment of(Optional<PolicyEdition> edition, School school, Trail trail) {
        Grounds grounds = Grounds.of(edition, school.nation(), school.type());
        List<RouteDuty> duties = Routes.of(edition, trail.concerns());
        return new Assessment(edition, grounds, JurisdictionDecision.of(grounds, trail.answers(grounds)), duties,
                new Closing(duties, trail.concerns(), considered(duties, trail), trail.verdict(),
                        trail.sinceOpened().lawfulPenalty(), !trail.undone().isEmpty()));
    }

    /** What became of each route. */
    private static Map<Route, RouteAnswer> considered(List<RouteDuty> duties, Trail trail) {
        Map<Route, RouteAnswer> answers = new HashMap<>(trail.sinceOpened().routeAnswers());
        trail.sinceOpened().routes().forEach((route, entry) -> {
            if (duties.stream().anyMatch(duty -> duty.route() == route && !settles(duty, entry))) {
                answers.remove(route);
            }
        });
        return answers;
    }

    /** Whether that entry says what became of a route; "not needed" from before disrepute was asked about does not. */
    static boolean settles(RouteDuty duty, Entry entry) {
        return !duty.asks() || entry.find("disrepute").isPresent()
                || !entry.get("answer").equals(RouteAnswer.NOT_NEEDED.name());
    }

    /** Whether a route is due that was not taken since it was last opened. */
    boolean owes(Trail trail) {
        var answers = trail.sinceOpened().routeAnswers();
        return duties.stream().anyMatch(duty -> duty.due() && answers.get(duty.route()) != RouteAnswer.DONE);
    }

    RouteDuty duty(Route route) {
        return duties.stream().filter(duty -> duty.route() == route).findFirst().orElseThrow();
    }
}
