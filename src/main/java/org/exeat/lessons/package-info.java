/**
 * Lessons: the weekly timetable, who stands in for whom, and what that comes to on a day, bell by bell.
 *
 * <p>Knows who has which class when. Whether anything may be opened in a lesson is decided elsewhere, by the policy.
 */
package org.exeat.lessons;
