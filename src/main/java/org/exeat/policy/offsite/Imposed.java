package org.exeat.policy.offsite;

/** Where a penalty is decided and carried out. */
public enum Imposed {
    ON_PREMISES,
    /** Elsewhere, while the pupil is under the lawful control or charge of staff. */
    LAWFUL_CHARGE,
    ELSEWHERE,
    NOT_KNOWN
}
