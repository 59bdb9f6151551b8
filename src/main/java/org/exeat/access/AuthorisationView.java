package org.exeat.access;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.exeat.web.FindingView;

/**
 * A lesson authorisation as shown. All instants are UTC.
 *
 * @param version for If-Match
 * @param bell when the lesson ends; it never closes later
 * @param state PLANNED, AUTHORISED, CLOSED or CANCELLED. Exeat has authorised it; whether the web filter has opened it
 *              is not known here, so OPEN is never claimed
 * @param closedAt when it closed or was cancelled, or null
 * @param closedHow BELL, or how it ended before; null while it has not
 * @param refusal why a planned one was refused at its opening, or a live one is no longer allowed: reason codes with
 *                clauses; else null
 * @param why the same in words, or null
 * @param undoUntil until when whoever opened it can take it back
 * @param leftOut pupils the rules leave out, with why; only in the answer to opening
 * @param finding the rule it rests on
 */
public record AuthorisationView(String id, int version, String className, String lessonId, LocalDate date,
        String room, List<PlatformView> platforms, String purpose, Instant opens, Instant closes, Instant bell,
        String state, Instant closedAt, String closedHow, String refusal, String why, String openedBy,
        Instant openedAt, Instant undoUntil, List<LeftOutView> leftOut, List<String> excluded, FindingView finding) {

    /** One platform of it, and who opened it; when and why it alone stopped being allowed, or null. */
    @Schema(name = "OpenedPlatformView")
    public record PlatformView(String id, String name, String openedBy, Instant openedAt, Instant endedAt,
            String why) {
    }

    /** A pupil who is not let in, and why. */
    public record LeftOutView(String name, FindingView finding) {
    }
}
