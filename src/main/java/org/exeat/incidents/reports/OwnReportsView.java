package org.exeat.incidents.reports;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What a member of staff has reported, the newest first. */
public record OwnReportsView(List<OwnReportView> items) {

    private static final int BEGINNING = 160;

    /**
     * One report.
     *
     * @param status RECEIVED, BEING_LOOKED_AT or CLOSED
     * @param what the beginning of what happened
     * @param fresh whether the school said something last
     */
    public record OwnReportView(UUID id, String number, LocalDate receivedOn, String status, String what,
            boolean fresh) {

        static OwnReportView of(Report report, List<Message> messages) {
            return new OwnReportView(report.id(), report.name(), report.receivedOn(), report.status().name(),
                    beginning(report.telling().what()),
                    !messages.isEmpty() && messages.get(messages.size() - 1).by() == Message.By.SCHOOL);
        }

        private static String beginning(String text) {
            return text.codePointCount(0, text.length()) <= BEGINNING ? text
                    : text.substring(0, text.offsetByCodePoints(0, BEGINNING));
        }
    }
}
