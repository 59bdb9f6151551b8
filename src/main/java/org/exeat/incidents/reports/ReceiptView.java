package org.exeat.incidents.reports;

import java.util.List;
import java.util.Map;
import org.exeat.platform.visitors.Receipt;

/**
 * That a report is kept.
 *
 * @param receipt the code to come back with; shown once
 * @param urgent whether it is one that somebody must look at at once
 * @param readWhen when reports are read, by language
 * @param contacts whom to call now
 */
public record ReceiptView(String receipt, boolean urgent, Map<String, String> readWhen,
        List<Guidance.Contact> contacts) {

    static ReceiptView of(Receipt receipt, ReportRequest request, Guidance guidance) {
        return new ReceiptView(receipt.shown(), request.urgent(), guidance.readWhen(), guidance.contacts());
    }
}
