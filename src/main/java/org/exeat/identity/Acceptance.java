package org.exeat.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Following a one-time link: computes passwords outside any transaction and in turn. */
@ApplicationScoped
public class Acceptance {

    private final LinkDesk links;
    private final SignInPace pace;
    private final HashGate gate;

    @Inject
    public Acceptance(LinkDesk links, SignInPace pace, HashGate gate) {
        this.links = links;
        this.pace = pace;
        this.gate = gate;
    }

    protected Acceptance() {
        this(null, null, null);
    }

    /** Joins the school or changes the password, once. */
    public void accept(Secret secret, String password, String address) {
        var opened = links.open(secret);
        var email = opened.account().email();
        if (opened.choosesPassword()) {
            PasswordRules.require(password, email);
            links.use(opened.link(), gate.pass(() -> PasswordHash.of(password)));
        } else {
            prove(opened.account(), password, address);
            links.use(opened.link(), null);
        }
    }

    private void prove(Account account, String password, String address) {
        var wait = pace.begin(account.email(), address);
        if (!wait.isZero()) {
            throw new BarredException(BarredException.Why.TOO_MANY_TRIES, wait);
        }
        var hash = account.passwordHash().orElseThrow();
        if (!gate.pass(() -> PasswordHash.matches(password, hash))) {
            throw new BarredException(BarredException.Why.WRONG_SIGN_IN);
        }
        pace.succeeded(account.email(), address);
    }
}
