package org.exeat.exceptions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.exeat.audit.AuditEvent;
import org.exeat.identity.Colleague;
import org.exeat.identity.PolicyPosts;
import org.exeat.identity.Role;
import org.exeat.platform.AbsentException;
import org.exeat.platform.Atomic;
import org.exeat.platform.Ids;
import org.exeat.platform.RefusedException;
import org.exeat.policy.AccountId;
import org.exeat.policy.PolicyRole;
import org.exeat.policy.SchoolId;
import org.exeat.policy.exceptions.Deciders;
import org.exeat.policy.exceptions.Delegation;
import org.exeat.schools.Ledger;

/** Where those who decide hand their role over for an absence, and take it back. */
@Atomic
@ApplicationScoped
public class DelegationDesk {

    private final ExceptionFacts facts;
    private final Delegations delegations;
    private final PolicyPosts posts;
    private final Ledger ledger;
    private final Ids ids;

    @Inject
    public DelegationDesk(ExceptionFacts facts, Delegations delegations, PolicyPosts posts, Ledger ledger, Ids ids) {
        this.facts = facts;
        this.delegations = delegations;
        this.posts = posts;
        this.ledger = ledger;
        this.ids = ids;
    }

    protected DelegationDesk() {
        this(null, null, null, null, null);
    }

    /** Those that are not over and concern the caller; all of them for the head and administrators. */
    public List<DelegationEntity> all(Colleague who) {
        UUID me = who.account().value();
        return delegations.since(who.school(), facts.now(who.school()).day()).stream()
                .filter(one -> who.is(Role.HEADTEACHER, Role.ADMINISTRATOR)
                        || one.delegation().from().value().equals(me) || one.delegation().to().value().equals(me))
                .toList();
    }

    /** How things are at the school. */
    public Situation situation(SchoolId school) {
        return facts.now(school);
    }

    /** Roles that decide requests there, and so can be handed over. */
    static Set<PolicyRole> roles(Situation situation) {
        Set<PolicyRole> roles = new TreeSet<>(Deciders.lastResorts());
        roles.addAll(situation.deciding());
        return roles;
    }

    /** Everybody who can stand in. */
    public Set<AccountId> colleagues(SchoolId school) {
        return posts.everybody(school);
    }

    /** Hands a role over. */
    public UUID make(Colleague by, DelegationRequest asked) {
        Situation situation = facts.now(by.school());
        Delegation delegation = checked(by, situation, asked);
        var row = DelegationEntity.of(ids.next(), by.school(), delegation, by.actor(), situation.at());
        delegations.add(row);
        enter(by, "delegation-made", row);
        return row.id();
    }

    private Delegation checked(Colleague by, Situation situation, DelegationRequest asked) {
        AccountId from = asked.from() == null ? by.account() : new AccountId(asked.from());
        AccountId to = new AccountId(asked.to());
        if (asked.last().isBefore(asked.first()) || asked.last().isBefore(situation.day())) {
            throw RefusedException.wrong("last", asked.last().isBefore(asked.first()) ? "ENDS_TOO_EARLY" : "DAY_PAST");
        }
        if (!posts.everybody(by.school()).contains(to)) {
            throw RefusedException.wrong("to", "UNKNOWN_CHOICE");
        }
        if (from.equals(to)) {
            throw RefusedException.because("DELEGATION_TO_SELF");
        }
        boolean theirs = from.equals(by.account()) || by.is(Role.ADMINISTRATOR);
        if (!theirs || !roles(situation).contains(asked.role()) || !situation.holds(from, asked.role())) {
            throw RefusedException.because("ROLE_NOT_HELD");
        }
        return new Delegation(asked.role(), from, to, asked.first(), asked.last());
    }

    /** Ends it at once: by either of the two, or an administrator. */
    public void end(Colleague by, UUID id) {
        DelegationEntity row = delegations.find(by.school(), id).filter(one -> concerns(by, one.delegation()))
                .orElseThrow(() -> new AbsentException("delegation"));
        if (row.ended()) {
            throw RefusedException.because("DELEGATION_ENDED");
        }
        row.end(by.actor(), facts.now(by.school()).at());
        delegations.change(row);
        enter(by, "delegation-ended", row);
    }

    private static boolean concerns(Colleague by, Delegation delegation) {
        return by.is(Role.ADMINISTRATOR) || delegation.from().equals(by.account())
                || delegation.to().equals(by.account());
    }

    private void enter(Colleague by, String action, DelegationEntity row) {
        Delegation it = row.delegation();
        ledger.enter(ExceptionBook.KIND, AuditEvent.of(by.school(), by.actor(), action, "delegation:" + row.id())
                .with("role", it.role().name()).with("from", it.from().toString()).with("to", it.to().toString())
                .with("first", it.first().toString()).with("last", it.last().toString()));
    }
}
