package org.exeat.identity;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.exeat.audit.AuditEvent;
import org.exeat.audit.Journal;
import org.exeat.platform.Actor;
import org.exeat.platform.Atomic;
import org.exeat.platform.RefusedException;
import org.exeat.platform.StaleException;
import org.exeat.policy.SchoolId;

/** Who belongs to a school and as what. Nobody changes their own roles, and the last administrator stays one. */
@Dependent
@Atomic
public class StaffDesk {

    private final StaffRows rows;
    private final SchoolLock lock;
    private final Sessions sessions;
    private final OneTimeLinks links;
    private final Journal journal;

    @Inject
    public StaffDesk(StaffRows rows, SchoolLock lock, Sessions sessions, OneTimeLinks links, Journal journal) {
        this.rows = rows;
        this.lock = lock;
        this.sessions = sessions;
        this.links = links;
        this.journal = journal;
    }

    /** Names somebody as a member; asked twice, it is done once. They belong to the school once they accept. */
    public UUID add(SchoolId school, Actor actor, Newcomer newcomer) {
        var account = rows.accountOf(newcomer);
        refuseOwn(actor, account.id());
        var known = rows.members().find(school, account.id()).filter(member -> !member.left());
        if (known.isPresent()) {
            if (!rows.roles(known.get()).equals(newcomer.roles())) {
                throw RefusedException.because("ALREADY_HERE");
            }
            return account.id();
        }
        var member = rows.name(school, account.id(), newcomer);
        rows.give(member, newcomer.roles());
        journal.record(about(school, actor, "member-named", account.id()).with("roles", text(newcomer.roles())));
        return account.id();
    }

    /** Gives exactly these roles. */
    public void changeRoles(SchoolId school, Actor actor, Seen seen, Set<Role> roles) {
        lock.hold(school);
        var member = rows.member(school, seen.account());
        refuseOwn(actor, seen.account());
        if (rows.members().touch(school, member.id(), seen.version()) == 0) {
            throw new StaleException("membership");
        }
        var before = rows.roles(member);
        if (before.contains(Role.ADMINISTRATOR) && !roles.contains(Role.ADMINISTRATOR)) {
            refuseLast(member);
        }
        rows.give(member, roles);
        journal.record(about(school, actor, "roles-changed", seen.account()).with("before", text(before))
                .with("after", text(roles)));
    }

    /** Ends the membership, every session and every unused link of somebody who leaves: now. */
    public void depart(SchoolId school, Actor actor, UUID account, String reason) {
        lock.hold(school);
        var member = rows.member(school, account);
        refuseOwn(actor, account);
        if (rows.roles(member).contains(Role.ADMINISTRATOR)) {
            refuseLast(member);
        }
        member.leave(rows.today(school));
        rows.members().change(member);
        sessions.revokeAll(account, rows.now());
        links.endAll(school, account, rows.now());
        journal.record(about(school, actor, "member-left", account).because(reason));
    }

    /** The roles somebody has, and the version to name when changing them. */
    public StaffRoles roles(SchoolId school, UUID account) {
        var member = rows.member(school, account);
        return new StaffRoles(member.version(), List.copyOf(new TreeSet<>(rows.roles(member))));
    }

    private void refuseLast(Membership member) {
        if (rows.members().othersWith(member.school(), Role.ADMINISTRATOR, member.id()) == 0) {
            throw RefusedException.because("LAST_ADMINISTRATOR");
        }
    }

    private static void refuseOwn(Actor actor, UUID account) {
        if (actor.id().equals(account)) {
            throw RefusedException.because("OWN_ROLES");
        }
    }

    private static AuditEvent about(SchoolId school, Actor actor, String action, UUID account) {
        return AuditEvent.of(school, actor, action, "account:" + account);
    }

    private static String text(Collection<Role> roles) {
        return roles.stream().sorted().map(Role::name).collect(Collectors.joining(","));
    }
}
