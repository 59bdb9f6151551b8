package org.exeat.policy;

/** A year of schooling in England and Wales, whatever a school calls it; labels belong to the school. */
public enum YearGroup {
    RECEPTION, Y1, Y2, Y3, Y4, Y5, Y6, Y7, Y8, Y9, Y10, Y11, Y12, Y13
}
