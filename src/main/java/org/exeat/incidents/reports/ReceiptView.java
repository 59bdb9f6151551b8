package org.exeat.incidents.reports;

/**
 * That a report is kept.
 *
 * @param receipt the code to come back with; shown once
 * @param urgent whether it is one that somebody must look at at once
 */
public record ReceiptView(String receipt, boolean urgent) {
}
