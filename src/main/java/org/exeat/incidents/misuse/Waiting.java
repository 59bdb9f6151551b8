package org.exeat.incidents.misuse;

import java.util.List;
import org.exeat.policy.misuse.RecordPeriod;

/**
 * A period that may be signed off and is not.
 *
 * @param entries what its sign-off covers: everything that is not signed, up to its last day; there may be nothing
 * @param overdue whether it should have been signed before today
 */
record Waiting(RecordPeriod period, List<MisuseEntry> entries, boolean overdue) {

    Waiting {
        entries = List.copyOf(entries);
    }
}
