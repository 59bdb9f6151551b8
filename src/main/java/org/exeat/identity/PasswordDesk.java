package org.exeat.identity;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.InstantSource;
import org.exeat.audit.AuditEvent;
import org.exeat.audit.Journal;
import org.exeat.platform.AbsentException;
import org.exeat.platform.Atomic;

/** Keeps the password somebody has chosen for themselves. */
@Dependent
@Atomic
public class PasswordDesk {

    private final Accounts accounts;
    private final Sessions sessions;
    private final OneTimeLinks links;
    private final Journal journal;
    private final InstantSource time;

    @Inject
    public PasswordDesk(Accounts accounts, Sessions sessions, OneTimeLinks links, Journal journal,
            InstantSource time) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.links = links;
        this.journal = journal;
        this.time = time;
    }

    /** The account as it is now. */
    Account account(SignedIn who) {
        return accounts.byId(who.actor().id()).orElseThrow(() -> new AbsentException("account"));
    }

    /** From now on the new one holds; every other session and every link to choose another one ends. */
    void keep(SignedIn who, Account account, String newPasswordHash) {
        var now = time.instant();
        account.choose(newPasswordHash);
        accounts.change(account);
        sessions.revokeOthers(account.id(), who.session(), now);
        who.places().keySet().forEach(school -> links.endAll(school, account.id(), now));
        journal.record(AuditEvent.ofAccount(who.actor(), "password-changed", "account:" + account.id()));
    }

    /** Somebody who is signed in did not know the password. */
    void noteRefusal(SignedIn who) {
        journal.record(AuditEvent.ofAccount(who.actor(), "password-change-refused", "account:" + who.actor().id()));
    }
}
