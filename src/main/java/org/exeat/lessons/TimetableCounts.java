package org.exeat.lessons;

/** How many lessons of the week a timetable changed, and how. */
public record TimetableCounts(int added, int changed, int ended, int unchanged) {
}
