package org.exeat.incidents.keeping;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Closed incidents and until when they are kept, by that day. */
public record DisposalsView(List<LineView> items) {

    /**
     * One of them.
     *
     * @param until the last school-local day on which it is kept
     * @param disposable whether its time is over and nothing holds it
     * @param merged the numbers of those that were merged into it and go with it
     */
    @Schema(name = "DisposalLineView")
    public record LineView(String id, String number, String title, String recordType, LocalDate closedOn,
            LocalDate until, boolean held, boolean disposable, List<String> merged) {
    }
}
