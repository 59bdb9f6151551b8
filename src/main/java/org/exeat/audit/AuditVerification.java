package org.exeat.audit;

import java.time.Instant;

/**
 * What checking a school's audit trail from its first link to its last has shown.
 *
 * @param whole whether nothing is wrong
 * @param brokenAt the number of the first broken link; null if the trail is whole
 * @param fault what is wrong there; null if the trail is whole
 * @param sealed how many entries are sealed
 * @param unsealed how many entries wait for their seal: more than a few seconds' worth is a sign of trouble
 * @param signed up to which link the trail is signed
 * @param checkedAt when it was checked, real time
 */
public record AuditVerification(boolean whole, Long brokenAt, Fault fault, long sealed, long unsealed, long signed,
        Instant checkedAt) {
}
