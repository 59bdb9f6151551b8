package org.exeat.identity;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.exeat.audit.AuditEvent;
import org.exeat.audit.Journal;
import org.exeat.platform.AbsentException;
import org.exeat.platform.Actor;
import org.exeat.platform.Atomic;
import org.exeat.platform.Ids;
import org.exeat.platform.RefusedException;
import org.exeat.policy.SchoolId;

/**
 * Invitations and new passwords, by a link a school's administrator hands out.
 *
 * <p>Whoever already has a password joins a further school with that password and never by choosing a new one, and no
 * school hands out a new password for an account that another school uses too: otherwise each school's administrator
 * could take over people of the other.
 */
@Dependent
@Atomic
public class LinkDesk {

    private final StaffRows rows;
    private final OneTimeLinks links;
    private final Sessions sessions;
    private final Journal journal;
    private final Ids ids;

    @Inject
    public LinkDesk(StaffRows rows, OneTimeLinks links, Sessions sessions, Journal journal, Ids ids) {
        this.rows = rows;
        this.links = links;
        this.sessions = sessions;
        this.journal = journal;
        this.ids = ids;
    }

    /**
     * A link that was made.
     *
     * @param secret not kept, so there only when it has just been made
     */
    public record Made(UUID id, Optional<Secret> secret, Instant expires) {
    }

    /** Whom a link is for. */
    record Opened(OneTimeLink link, Account account) {

        /** Whether its holder chooses a password; else they give the one they have. */
        boolean choosesPassword() {
            return link.kind() == OneTimeLink.Kind.PASSWORD_RESET || account.passwordHash().isEmpty();
        }
    }

    /** Makes a link that overtakes all earlier ones of the member. */
    public Made make(SchoolId school, Actor actor, UUID account) {
        var member = rows.member(school, account);
        var kind = member.joined() ? OneTimeLink.Kind.PASSWORD_RESET : OneTimeLink.Kind.INVITATION;
        if (member.joined() && rows.shared(member)) {
            throw RefusedException.because("ACCOUNT_SHARED");
        }
        var secret = Secret.fresh();
        var link = new OneTimeLink(ids.next(), kind, member, secret.hash(), rows.now());
        links.endAll(school, account, rows.now());
        links.add(link);
        journal.record(AuditEvent.of(school, actor, "link-made", "account:" + account).with("kind", kind.name()));
        return new Made(link.id(), Optional.of(secret), link.expires());
    }

    /** A link that was made before. */
    public Made made(SchoolId school, UUID id) {
        var link = links.find(school, id).orElseThrow(() -> new AbsentException("link"));
        return new Made(id, Optional.empty(), link.expires());
    }

    Opened open(Secret secret) {
        var link = links.byTokenHash(secret.hash()).orElseThrow(() -> RefusedException.because("LINK_UNKNOWN"));
        if (link.used()) {
            throw RefusedException.because("LINK_USED");
        }
        if (link.expired(rows.now())) {
            throw RefusedException.because("LINK_EXPIRED", Map.of("days", Long.toString(OneTimeLink.LASTS.toDays())));
        }
        return new Opened(link, rows.account(link.accountId()));
    }

    /** What the link is for. */
    public InvitationView show(Secret secret) {
        var opened = open(secret);
        var school = rows.school(opened.link().school());
        return new InvitationView(opened.link().kind().name(), opened.account().name(), opened.account().email(),
                school, opened.choosesPassword(), opened.link().expires());
    }

    /** The same for whoever hands the link out: only if it is that member's. */
    public InvitationView showTo(SchoolId school, UUID account, String token) {
        var link = open(new Secret(token)).link();
        if (!link.school().equals(school) || !link.accountId().equals(account)) {
            throw new AbsentException("link");
        }
        return show(new Secret(token));
    }

    /** The link went to its member by e-mail. */
    public void noteSent(SchoolId school, Actor actor, UUID account) {
        journal.record(AuditEvent.of(school, actor, "link-sent", "account:" + account));
    }

    /** The holder has shown their password, or chosen this new one. */
    void use(OneTimeLink link, String newPasswordHash) {
        if (links.use(link.school(), link.id(), rows.now()) == 0) {
            throw RefusedException.because("LINK_USED");
        }
        refuseIfSharedSince(link);
        if (newPasswordHash != null) {
            var account = rows.account(link.accountId());
            account.choose(newPasswordHash);
            rows.accounts().change(account);
            sessions.revokeAll(account.id(), rows.now());
        }
        if (link.kind() == OneTimeLink.Kind.INVITATION) {
            join(link);
        }
        var action = link.kind() == OneTimeLink.Kind.INVITATION ? "invitation-accepted" : "password-changed";
        journal.record(AuditEvent.of(link.school(), Actor.account(link.accountId()), action,
                "account:" + link.accountId()));
    }

    /** Whoever joined another school since is no longer one school's to give a password to. */
    private void refuseIfSharedSince(OneTimeLink link) {
        if (link.kind() == OneTimeLink.Kind.PASSWORD_RESET
                && rows.shared(rows.member(link.school(), link.accountId()))) {
            throw RefusedException.because("LINK_UNKNOWN");
        }
    }

    private void join(OneTimeLink link) {
        var member = rows.member(link.school(), link.accountId());
        member.join(rows.today(link.school()));
        rows.members().change(member);
    }

    /** Notes that somebody forgot their password; their administrator sees it. Unknown addresses change nothing. */
    public void askReset(String email) {
        if (rows.accounts().askReset(Account.lower(email), rows.now()) > 0) {
            var account = rows.accounts().byEmail(Account.lower(email)).orElseThrow();
            journal.record(AuditEvent.ofAccount(Actor.VISITOR, "password-asked", "account:" + account.id()));
        }
    }
}
