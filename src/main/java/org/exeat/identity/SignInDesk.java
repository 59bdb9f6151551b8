package org.exeat.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.Supplier;

/**
 * Signing in. Computing a password takes long, so no transaction is open meanwhile and only a few run at once; an
 * e-mail address nobody has costs the same time as one somebody has.
 */
@ApplicationScoped
public class SignInDesk {

    /** A hash of nothing anybody knows, computed against when there is no account. */
    private static final String DECOY = PasswordHash.of(Secret.fresh().text());

    private final SessionDesk sessions;
    private final SignInPace pace;
    private final HashGate gate;

    @Inject
    public SignInDesk(SessionDesk sessions, SignInPace pace, HashGate gate) {
        this.sessions = sessions;
        this.pace = pace;
        this.gate = gate;
    }

    protected SignInDesk() {
        this(null, null, null);
    }

    /** The new session's secret. */
    public Secret signIn(SignInRequest asked, Device device, String address) {
        var wait = pace.begin(asked.email(), address);
        if (!wait.isZero()) {
            throw new BarredException(BarredException.Why.TOO_MANY_TRIES, wait);
        }
        var account = orWithdrawn(asked, address, () -> sessions.account(asked.email()));
        var hash = account.flatMap(Account::passwordHash);
        boolean right = orWithdrawn(asked, address, () -> gate.pass(() -> PasswordHash.matches(asked.password(),
                hash.orElse(DECOY)))) && hash.isPresent();
        if (!right) {
            sessions.noteRefusal(account);
            throw new BarredException(BarredException.Why.WRONG_SIGN_IN);
        }
        pace.succeeded(asked.email(), address);
        return sessions.open(account.orElseThrow(), device);
    }

    /** A try that ends before anybody knows whether it was right does not count as one. */
    private <T> T orWithdrawn(SignInRequest asked, String address, Supplier<T> step) {
        try {
            return step.get();
        } catch (RuntimeException unjudged) {
            pace.withdrawn(asked.email(), address);
            throw unjudged;
        }
    }
}
