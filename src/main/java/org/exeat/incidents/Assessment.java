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

    /** What became of each route; "not needed" from before disrepute was asked about does not answer that. */
    private static Map<Route, RouteAnswer> considered(List<RouteDuty> duties, Trail trail) {
        Map<Route, Entry> settled = trail.sinceOpened().routes();
        Map<Route, RouteAnswer> answers = new HashMap<>(trail.sinceOpened().routeAnswers());
        duties.stream().filter(RouteDuty::asks).map(RouteDuty::route).filter(settled::containsKey)
                .filter(route -> settled.get(route).find("disrepute").isEmpty())
                .forEach(route -> answers.remove(route, RouteAnswer.NOT_NEEDED));
        return answers;
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
