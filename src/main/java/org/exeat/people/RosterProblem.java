package org.exeat.people;

import java.util.List;

/**
 * One fault in a delivered file.
 *
 * @param file      name the format gives the file, or {@code ""} for the set as a whole
 * @param line      line of the file, from 1; 0 where the fault is not on a line
 * @param column    name the format gives the column, or {@code ""}
 * @param code      what is wrong
 * @param arguments for the message: limits, names and words of the format, never a cell of the file
 */
public record RosterProblem(String file, long line, String column, ProblemCode code, List<String> arguments) {
    public RosterProblem {
        if (line < 0) {
            throw new IllegalArgumentException("A line is counted from 1, or 0 for none.");
        }
        arguments = List.copyOf(arguments);
    }
}
