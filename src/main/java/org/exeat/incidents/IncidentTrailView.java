package org.exeat.incidents;

import java.util.List;
import org.exeat.audit.AuditEntryView;
import org.exeat.audit.AuditPageView;

/**
 * Who looked at one incident and its reports, and who did what to them: some lines of the audit trail, newest first.
 *
 * @param number as people write it: I-0001
 * @param next the cursor of the lines that follow; absent on the last page
 */
public record IncidentTrailView(String number, String title, List<AuditEntryView> items, String next) {

    public IncidentTrailView {
        items = List.copyOf(items);
    }

    /** That page of that incident's. */
    static IncidentTrailView of(IncidentEntity incident, AuditPageView page) {
        return new IncidentTrailView(incident.number(), incident.title(), page.items(), page.next());
    }
}
