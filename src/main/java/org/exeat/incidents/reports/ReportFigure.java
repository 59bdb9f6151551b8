package org.exeat.incidents.reports;

import java.time.LocalDate;
import java.util.List;

/**
 * What is counted of one report: nothing that says whose it is.
 *
 * @param receivedOn the school's day on which it was received
 * @param platforms as they were named: keys of the catalogue, or anybody's words
 */
public record ReportFigure(LocalDate receivedOn, List<String> platforms) {

    public ReportFigure {
        platforms = List.copyOf(platforms);
    }
}
