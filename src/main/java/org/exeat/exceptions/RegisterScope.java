package org.exeat.exceptions;

import java.util.List;
import java.util.UUID;
import org.exeat.policy.PolicyRole;

/**
 * Whose register it is.
 *
 * @param whole    sees all of it
 * @param toDecide requests that are theirs to decide or to revoke today
 * @param told     the roles in which they are told of what nobody decides
 */
record RegisterScope(UUID me, boolean whole, List<UUID> toDecide, List<PolicyRole> told) {
}
