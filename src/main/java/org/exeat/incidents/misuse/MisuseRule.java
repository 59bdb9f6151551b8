package org.exeat.incidents.misuse;

import java.time.LocalDate;
import org.exeat.policy.misuse.Interval;

/**
 * How a school keeps its record.
 *
 * @param version 0 while it goes by the defaults
 * @param every how often the record is signed off
 * @param signOff whether the head signs it off at all; what is left to the chair is signed whatever a head settles
 * @param begunOn the school's day on which it first settled this; null while it goes by the defaults
 */
record MisuseRule(int version, Interval every, boolean signOff, LocalDate begunOn) {

    /** Where nothing is settled: by term, as most that schools report. */
    static final MisuseRule USUAL = new MisuseRule(0, Interval.TERM, true, null);
}
