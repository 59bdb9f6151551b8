package org.exeat.audit;

import java.util.List;

/**
 * Some lines of the trail, newest first.
 *
 * @param next the cursor of the lines that follow; absent on the last page
 */
public record AuditPageView(List<AuditEntryView> items, String next) {

    public AuditPageView {
        items = List.copyOf(items);
    }
}
