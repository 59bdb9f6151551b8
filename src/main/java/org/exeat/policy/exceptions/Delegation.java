package org.exeat.policy.exceptions;

import java.time.LocalDate;
import java.util.Objects;
import org.exeat.policy.AccountId;
import org.exeat.policy.PolicyRole;

/**
 * Somebody stands in for whoever holds a role, as while they are away.
 *
 * @param role  the role that is stood in for
 * @param from  who is away; the delegation counts only while they hold the role
 * @param to    who stands in
 * @param first the first day, school-local
 * @param last  the last day, school-local
 */
public record Delegation(PolicyRole role, AccountId from, AccountId to, LocalDate first, LocalDate last) {

    public Delegation {
        Objects.requireNonNull(role, "A delegation is of a role.");
        if (from.equals(to)) {
            throw new IllegalArgumentException("Nobody stands in for themselves.");
        }
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("A delegation ends on the day it begins, or later.");
        }
    }

    boolean holdsOn(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }
}
