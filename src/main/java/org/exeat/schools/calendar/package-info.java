/**
 * When a school is open and when its bells go: terms, closed days and bell times, in the school's own zone, right
 * across a clock change; and the clock of a demo school, which can be moved.
 *
 * <p>Says what time means at a school and nothing of who is taught then.
 */
package org.exeat.schools.calendar;
