package org.exeat.policy.offsite;

/** Whether a school may act on what happened out of school. */
public enum Jurisdiction {
    MAY_ACT, MAY_NOT, NEEDS_INFORMATION
}
