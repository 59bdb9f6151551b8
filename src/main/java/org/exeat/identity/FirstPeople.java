package org.exeat.identity;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.UUID;
import org.exeat.audit.AuditEvent;
import org.exeat.audit.Journal;
import org.exeat.platform.Actor;
import org.exeat.platform.Atomic;
import org.exeat.policy.SchoolId;

/** The people a school begins with, whom nobody could invite: its first administrator, or everybody of a demo. */
@Dependent
@Atomic
public class FirstPeople {

    private final StaffRows rows;
    private final Journal journal;

    @Inject
    public FirstPeople(StaffRows rows, Journal journal) {
        this.rows = rows;
        this.journal = journal;
    }

    /** Makes somebody a member at once. An account that has a password keeps it; else it gets the hashed one given. */
    public UUID settle(SchoolId school, Newcomer newcomer, String passwordHash) {
        var account = rows.accountOf(newcomer);
        var member = rows.name(school, account.id(), newcomer);
        member = rows.member(school, member.accountId());
        member.join(rows.today(school));
        rows.members().change(member);
        rows.give(member, newcomer.roles());
        if (account.passwordHash().isEmpty()) {
            account = rows.account(account.id());
            account.choose(passwordHash);
            rows.accounts().change(account);
        }
        journal.record(AuditEvent.of(school, Actor.SYSTEM, "member-settled", "account:" + account.id()));
        return account.id();
    }
}
