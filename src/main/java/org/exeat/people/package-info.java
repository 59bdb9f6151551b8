/**
 * The people of a school and where they belong: pupils, staff, parents and their links, classes and enrolments.
 *
 * <p>A roster comes as a OneRoster 1.1 CSV bulk set, a timetable as one CSV file. Both are read whole or not at all,
 * and every fault is named by file, line and column, never by what the cell says. What a roster changes is worked out
 * as plain values before anything is stored.
 *
 * <p>Year groups found here are what the policy's clauses about pupil access speak of. Deciding anything from them,
 * signing people in and keeping lessons' bell times are the work of other packages.
 */
package org.exeat.people;
