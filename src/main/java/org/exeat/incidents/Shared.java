package org.exeat.incidents;

import java.util.List;

/**
 * Another incident that has something in common with one.
 *
 * @param what what both have, never nothing
 */
record Shared(IncidentFile file, List<What> what) {

    /** What two incidents may have in common: a link that leads to the same place, or somebody whom both name. */
    enum What { LINK, PERSON }

    Shared {
        what = List.copyOf(what);
    }
}
