package org.exeat.policy.exceptions;

import java.time.LocalTime;

/** A stretch of each day on the school's clock, from opens (within) until closes (no longer within). */
public record Hours(LocalTime opens, LocalTime closes) {

    public Hours {
        if (!opens.isBefore(closes)) {
            throw new IllegalArgumentException("Hours close after they open.");
        }
    }

    boolean hold(LocalTime time) {
        return !time.isBefore(opens) && time.isBefore(closes);
    }

    boolean hold(Hours others) {
        return !others.opens.isBefore(opens) && !others.closes.isAfter(closes);
    }
}
