package org.exeat.access;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.exeat.web.FindingView;

/**
 * A teacher's day. All instants are UTC.
 *
 * @param now the moment at the school
 * @param closedDay why the school is closed today; null on an open day and on one without bells
 * @param current the lesson that is on now, or null
 */
public record TodayView(Instant now, LocalDate date, NamedDay closedDay, LessonView current,
        List<LessonView> lessons) {

    /** A day on which the school is closed: a holiday's name, or null on a weekend or outside terms. */
    public record NamedDay(String name) {
    }

    /**
     * A lesson and what can be opened in it.
     *
     * @param state OPENABLE, LIVE, PLANNED, CLOSED (it is over), BARRED (nobody in it may be let in), FREE (nobody in
     *              it needs it) or SILENT (the policy says nothing)
     * @param platformChoices what can be named, the last time's first
     * @param purpose what it was for last time, or null
     * @param finding the rule that speaks for the class, or null
     * @param leftOut pupils the rules leave out, with why
     * @param authorisation the one it has or had, or null
     */
    @Schema(name = "TodayLessonView")
    public record LessonView(String id, String classId, String className, String subject, String period,
            String periodName, String room, LocalDate date, Instant opens, Instant closes, boolean cover,
            String teacher, String state, List<ChoiceView> platformChoices, String purpose, FindingView finding,
            List<AuthorisationView.LeftOutView> leftOut, AuthorisationView authorisation) {
    }

    /** A platform that can be named; with a gate if something has to be done first. */
    public record ChoiceView(String id, String name, boolean chosen, boolean approved, FindingView gate) {
    }
}
