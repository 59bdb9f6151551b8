package org.exeat.policy.retention;

/** From when a period runs. */
public enum CountedFrom {
    /**
     * From the birth of the youngest child concerned. Birth dates are not kept: the last day on which a pupil of that
     * year group can have been born stands for them, and a child whose year group is unknown may have been born on the
     * day the incident was closed. Nothing is so disposed of too early.
     */
    BIRTH,
    /** From the day the incident was closed. */
    CLOSING,
    /** From the day the record ended by itself; the view {@code ended_record} tells of each type which day that is. */
    END
}
