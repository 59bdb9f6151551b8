package org.exeat.identity;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.exeat.audit.AuditEvent;
import org.exeat.audit.Journal;
import org.exeat.platform.AbsentException;
import org.exeat.platform.Actor;
import org.exeat.platform.Atomic;
import org.exeat.platform.Changes;
import org.exeat.platform.Ids;
import org.exeat.policy.SchoolId;

/** Gives credentials to a school's programs and takes them back. */
@Dependent
@Atomic
public class CredentialDesk {

    static final String CHANGE = "credentials";

    private final ApiCredentials credentials;
    private final Journal journal;
    private final Changes changes;
    private final Ids ids;
    private final InstantSource time;

    @Inject
    public CredentialDesk(ApiCredentials credentials, Journal journal, Changes changes, Ids ids,
            InstantSource time) {
        this.credentials = credentials;
        this.journal = journal;
        this.changes = changes;
        this.ids = ids;
        this.time = time;
    }

    /** All of the school, those taken back included. */
    public List<CredentialView> all(SchoolId school) {
        return credentials.all(school).stream().map(CredentialView::of).toList();
    }

    /** A new one, with its secret, which is not kept. */
    public CredentialView make(SchoolId school, Actor actor, String name) {
        var secret = Secret.fresh();
        var made = new ApiCredential(ids.next(), school, name, secret.hash()).made(actor.id(), time.instant());
        credentials.add(made);
        journal.record(AuditEvent.of(school, actor, "credential-made", "credential:" + made.id()));
        changes.bump(school, CHANGE);
        return CredentialView.of(made, secret);
    }

    /** One of the school, without its secret. */
    public CredentialView find(SchoolId school, UUID id) {
        return CredentialView.of(credentials.find(school, id).orElseThrow(() -> new AbsentException("credential")));
    }

    /** Takes one back, at once. */
    public void revoke(SchoolId school, Actor actor, UUID id) {
        var found = credentials.find(school, id).orElseThrow(() -> new AbsentException("credential"));
        if (!found.live()) {
            return;
        }
        found.revoke(time.instant());
        credentials.change(found);
        journal.record(AuditEvent.of(school, actor, "credential-revoked", "credential:" + id));
        changes.bump(school, CHANGE);
    }
}
