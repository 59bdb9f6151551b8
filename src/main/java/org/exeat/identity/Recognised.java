package org.exeat.identity;

import jakarta.security.enterprise.CallerPrincipal;

/** The container's name for somebody recognised: an id, never an e-mail address or a name. */
class Recognised extends CallerPrincipal {

    private static final long serialVersionUID = 1L;

    private final transient SignedIn who;

    Recognised(SignedIn who) {
        super(who.actor().kind() + ":" + who.actor().id());
        this.who = who;
    }

    SignedIn who() {
        return who;
    }
}
