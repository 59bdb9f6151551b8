package org.exeat.incidents;

/**
 * An incident that a report may belong to.
 *
 * @param why the same link is named, or somebody who is in it
 */
record Related(IncidentFile file, Why why) {

    /** Why they may belong together. */
    enum Why { SAME_LINK, SAME_PUPIL }
}
