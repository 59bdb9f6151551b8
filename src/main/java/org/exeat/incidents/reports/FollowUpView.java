package org.exeat.incidents.reports;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a reporter sees of a report.
 *
 * @param status RECEIVED, BEING_LOOKED_AT or CLOSED
 * @param receivedOn the school's day
 */
public record FollowUpView(String status, LocalDate receivedOn, List<MessageView> messages) {

    /**
     * A message.
     *
     * @param by REPORTER or SCHOOL
     * @param on the school's day
     */
    @Schema(name = "ReportMessageView")
    public record MessageView(String by, LocalDate on, String text) {

        /** That message, without who wrote it for the school. */
        public static MessageView of(Message message) {
            return new MessageView(message.by().name(), message.on(), message.text());
        }
    }

    static FollowUpView of(FollowUp found) {
        return new FollowUpView(found.status().name(), found.receivedOn(),
                found.messages().stream().map(MessageView::of).toList());
    }
}
