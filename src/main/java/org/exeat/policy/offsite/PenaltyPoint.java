package org.exeat.policy.offsite;

/** One condition of a lawful penalty: Education and Inspections Act 2006 s.91, which speaks of any school. */
public enum PenaltyPoint {
    /** s.91(3): reasonable in all the circumstances. */
    REASONABLE,
    /** s.91(6)(a): a proportionate punishment. */
    PROPORTIONATE,
    /** s.91(6)(b). */
    AGE,
    /** s.91(6)(b): special educational needs. */
    NEEDS,
    /** s.91(6)(b). */
    DISABILITY,
    /** s.91(6)(b). */
    RELIGION,
    /** s.91(4): decided by somebody who may. */
    DECIDER,
    /** s.91(5): on the premises, or where the pupil is under the lawful control or charge of staff. */
    IMPOSED
}
