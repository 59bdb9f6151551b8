package org.exeat.schools.calendar;

import java.time.LocalDate;
import org.exeat.policy.access.Window;

/** A period on one day: from the moment it opens until just before the moment it closes. */
public record BellWindow(LocalDate day, Period period, Window window) {
}
