package org.exeat.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.exeat.platform.RefusedException;

/**
 * Changing one's own password. Whoever comes to a device that is signed in does not know it, so it is asked for, and
 * guesses are slowed down together with those at the door.
 */
@ApplicationScoped
public class PasswordChange {

    private final PasswordDesk desk;
    private final SignInPace pace;
    private final HashGate gate;

    @Inject
    public PasswordChange(PasswordDesk desk, SignInPace pace, HashGate gate) {
        this.desk = desk;
        this.pace = pace;
        this.gate = gate;
    }

    protected PasswordChange() {
        this(null, null, null);
    }

    /** Puts the new password in place of the one that is shown to be known. */
    void change(SignedIn who, PasswordChangeRequest asked, String address) {
        var account = desk.account(who);
        PasswordRules.require(asked.password(), account.email());
        if (!knows(account, asked.current(), address)) {
            desk.noteRefusal(who);
            throw RefusedException.wrong("current", "PASSWORD_WRONG");
        }
        desk.keep(who, account, gate.pass(() -> PasswordHash.of(asked.password())));
    }

    private boolean knows(Account account, String current, String address) {
        var wait = pace.begin(account.email(), address);
        if (!wait.isZero()) {
            throw new BarredException(BarredException.Why.TOO_MANY_TRIES, wait);
        }
        var hash = account.passwordHash().orElseThrow();
        boolean right = computed(account, current, address, hash);
        if (right) {
            pace.succeeded(account.email(), address);
        }
        return right;
    }

    private boolean computed(Account account, String current, String address, String hash) {
        try {
            return gate.pass(() -> PasswordHash.matches(current, hash));
        } catch (BarredException busy) {
            pace.withdrawn(account.email(), address);
            throw busy;
        }
    }
}
