package org.exeat.exceptions;

import org.exeat.policy.exceptions.Reminder;

/** One thing somebody is reminded of. */
record Reminded(ExceptionEntity request, Reminder reminder) {
}
