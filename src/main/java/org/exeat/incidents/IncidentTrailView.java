package org.exeat.incidents;

import java.util.Comparator;
import java.util.List;
import org.exeat.audit.AuditEntryView;
import org.exeat.audit.AuditPageView;
import org.exeat.incidents.reports.ReportBook;

/**
 * Who looked at one incident and its reports, and who did what to them: some lines of the audit trail, newest first.
 *
 * @param number as people write it: I-0001
 * @param next the cursor of the lines that follow; absent on the last page
 */
public record IncidentTrailView(String number, String title, List<AuditEntryView> items, String next) {

    /** Lines of which the day alone is known come in any order, but nobody saw a report before it came. */
    private static final Comparator<AuditEntryView> NEWEST_FIRST = Comparator.comparing(AuditEntryView::at).reversed()
            .thenComparing(line -> line.action().equals(ReportBook.RECEIVED));

    public IncidentTrailView {
        items = List.copyOf(items);
    }

    /** That page of that incident's. */
    static IncidentTrailView of(IncidentEntity incident, AuditPageView page) {
        return new IncidentTrailView(incident.number(), incident.title(),
                page.items().stream().sorted(NEWEST_FIRST).toList(), page.next());
    }
}
