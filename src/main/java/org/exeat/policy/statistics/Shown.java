package org.exeat.policy.statistics;

/**
 * A count as it may be published.
 *
 * @param how whether it is shown
 * @param count the count; nought unless it is shown
 */
public record Shown(How how, int count) {

    /** Whether a count is shown. */
    public enum How {
        /** As it is. */
        COUNT,
        /** Fewer than {@link Suppression#LEAST}, but not nought. */
        FEW,
        /** Not at all: it would give away one that is too small. */
        WITHHELD
    }

    static Shown count(int count) {
        return new Shown(How.COUNT, count);
    }

    static Shown few() {
        return new Shown(How.FEW, 0);
    }

    static Shown withheld() {
        return new Shown(How.WITHHELD, 0);
    }
}
