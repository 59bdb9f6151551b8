package org.exeat.identity;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.exeat.audit.AuditEvent;
import org.exeat.audit.Journal;
import org.exeat.platform.AbsentException;
import org.exeat.platform.Actor;
import org.exeat.platform.Atomic;
import org.exeat.platform.Ids;

/** Opens, lists and ends sessions. */
@Dependent
@Atomic
public class SessionDesk {

    private final Accounts accounts;
    private final Sessions sessions;
    private final Journal journal;
    private final Ids ids;
    private final InstantSource time;

    @Inject
    public SessionDesk(Accounts accounts, Sessions sessions, Journal journal, Ids ids, InstantSource time) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.journal = journal;
        this.ids = ids;
        this.time = time;
    }

    Optional<Account> account(String email) {
        return accounts.byEmail(Account.lower(email));
    }

    Account account(UUID id) {
        return accounts.byId(id).orElseThrow(() -> new AbsentException("account"));
    }

    Secret open(Account account, Device device) {
        var now = time.instant();
        var secret = Secret.fresh();
        var session = new Session(ids.next(), account.id(), secret.hash(), now, device);
        sessions.forget(account.id(), now.minus(Session.LASTS));
        sessions.add(session);
        journal.record(AuditEvent.ofAccount(Actor.account(account.id()), "signed-in", "session:" + session.id()));
        return secret;
    }

    void noteRefusal(Optional<Account> account) {
        var subject = account.map(known -> "account:" + known.id()).orElse("account:unknown");
        journal.record(AuditEvent.ofAccount(Actor.VISITOR, "sign-in-refused", subject));
    }

    /** Those of the person that could still be used. */
    List<DeviceView> live(SignedIn who) {
        var now = time.instant();
        return sessions.ofAccount(who.actor().id(), now).stream().filter(session -> session.live(now))
                .map(session -> DeviceView.of(session, who.session())).toList();
    }

    void end(SignedIn who) {
        if (sessions.revoke(who.session(), who.actor().id(), time.instant()) > 0) {
            journal.record(AuditEvent.ofAccount(who.actor(), "signed-out", "session:" + who.session()));
        }
    }

    void revoke(SignedIn who, UUID session) {
        boolean theirs = sessions.ofAccount(who.actor().id(), time.instant()).stream()
                .anyMatch(each -> each.id().equals(session));
        if (!theirs) {
            throw new AbsentException("session");
        }
        sessions.revoke(session, who.actor().id(), time.instant());
        journal.record(AuditEvent.ofAccount(who.actor(), "session-revoked", "session:" + session));
    }
}
