package org.exeat.exceptions;

import org.exeat.identity.Colleague;
import org.exeat.identity.Role;

/** Who sees which requests. A draft is seen by nobody but its requester. */
final class Sight {

    private Sight() {
    }

    /** Whether they see the whole register: the head, and whoever holds the role that the edition has decide. */
    static boolean whole(Colleague who, Situation situation) {
        return who.is(Role.HEADTEACHER)
                || situation.deciding().stream().anyMatch(role -> situation.holds(who.account(), role));
    }

    static boolean sees(Colleague who, Situation situation, ExceptionEntity request) {
        if (request.requester().equals(who.account())) {
            return true;
        }
        return request.state() != ExceptionState.DRAFT && (whole(who, situation)
                || situation.deciders(request).include(who.account()) && concerns(request)
                || request.ruling().filter(how -> how.by().equals(who.account().value())).isPresent());
    }

    /** What was settled without them is no longer the business of whoever could have decided it. */
    private static boolean concerns(ExceptionEntity request) {
        return request.state().waits() || request.state() == ExceptionState.RECEIVED
                || request.state() == ExceptionState.GRANTED;
    }
}
