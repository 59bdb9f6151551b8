/**
 * What a school's office keeps up to date, over HTTP: rosters, timetables, covers, terms, closed days and bell times;
 * and what anybody may know of a school before signing in.
 *
 * <p>Decides nothing and stores nothing itself: it hands on to the desks of schools, people and lessons.
 */
package org.exeat.office;
