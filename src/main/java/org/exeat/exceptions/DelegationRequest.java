package org.exeat.exceptions;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.exeat.policy.PolicyRole;

/**
 * That somebody is to stand in for whoever holds a role.
 *
 * @param from  who is away; absent for oneself, and only an administrator may name another
 * @param to    who stands in
 * @param first the first day
 * @param last  the last day, included
 */
public record DelegationRequest(@NotNull PolicyRole role, UUID from, @NotNull UUID to, @NotNull LocalDate first,
        @NotNull LocalDate last) {
}
