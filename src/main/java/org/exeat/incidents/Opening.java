package org.exeat.incidents;

import java.time.Instant;
import java.time.LocalDate;

/** How an incident begins. */
record Opening(String title, Instant at, LocalDate dueOn) {
}
