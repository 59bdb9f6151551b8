package org.exeat.incidents;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.exeat.web.Answers;

/**
 * An incident, whole.
 *
 * @param merged those that were merged into it, each with its own record; their reports belong to this one
 * @param may what the caller may do with it now: WRITE, CLOSE, REOPEN
 */
public record IncidentView(IncidentLineView line, int version, String edition, boolean policySilent,
        boolean safeguardingFirst, List<PartyView> parties, List<MemberView> handlers, List<ReportView> reports,
        ConcernsView concerns, List<GroundView> grounds, AdviceView advice, TriageDecisionView decision,
        List<RouteView> routes, List<PenaltyView> penalties, List<ActionView> actions, List<ObstacleView> obstacles,
        List<EntryView> chronology, String outcome, LocalDate reviewOn, List<IncidentView> merged, List<String> may)
        implements Answers.Versioned {

    /** An account and whose it is. */
    public record MemberView(String id, String name) {
    }

    /**
     * Somebody who is in it.
     *
     * @param role TARGET, ALLEGED, WITNESS or REPORTER
     * @param person who that is in the roster
     * @param kind PUPIL or PARENT of the roster, STAFF, or null for a name that nobody has matched
     */
    @Schema(name = "IncidentPartyView")
    public record PartyView(String id, String role, String name, String person, String kind, String year) {
    }

    /** The concerns that hold, and why, as last entered. */
    public record ConcernsView(List<String> concerns, String reason) {
    }

    /**
     * A ground, where it comes from, and what was answered.
     *
     * @param clause the clause's id, for a ground of the edition
     * @param law the law's key, for connected conduct
     * @param answer YES, NO or NOT_KNOWN
     * @param evidence the ids of the files it rests on
     * @param files the same by name
     */
    public record GroundView(String key, String kind, String clause, String heading, String law, String answer,
            String reason, List<String> evidence, List<GroundFileView> files) {
    }

    /**
     * A file that an answer rests on.
     *
     * @param number of the report it came with
     */
    public record GroundFileView(String name, String number) {
    }

    /**
     * What the kernel says.
     *
     * @param verdict MAY_ACT, MAY_NOT or NEEDS_INFORMATION
     * @param met the keys of the grounds answered yes
     * @param open the keys of those not known yet
     */
    public record AdviceView(String verdict, List<String> met, List<String> open) {
    }

    /**
     * What a named person decided.
     *
     * @param departs whether it is not what the kernel advised then
     */
    public record TriageDecisionView(String verdict, String advice, boolean departs, String reason, String by,
            Instant at) {
    }

    /**
     * A route and what became of it.
     *
     * @param due whether it must be taken
     * @param first whether it comes before the grounds
     * @param clause the clause that makes it due, or would if what was posted could be read as disrepute
     * @param answer DONE, NOT_NEEDED or null
     * @param time of the day it was taken, such as 16:40
     * @param disrepute NO, where somebody said that nothing could be read so
     */
    public record RouteView(String route, boolean due, boolean first, String clause, String answer, String reason,
            String reference, String on, String time, String disrepute, String by, Instant at) {
    }

    /**
     * A penalty that was checked.
     *
     * @param whom whose penalty it is, or null if nobody was named
     * @param considered how age, needs, disability and religion were considered
     * @param imposed ON_PREMISES, LAWFUL_CHARGE, ELSEWHERE or NOT_KNOWN
     * @param counts whether it is the last check for that pupil since the incident was last opened
     */
    public record PenaltyView(String what, String whom, String considered, String decidedBy, String imposed,
            String verdict, List<String> failing, List<String> open, boolean counts, String by, Instant at) {
    }

    /**
     * Something to be done.
     *
     * @param dropped whether it was found not to be needed any more
     */
    public record ActionView(String id, String what, MemberView owner, String dueOn, boolean overdue, boolean done,
            boolean dropped) {
    }

    /** What keeps it from being closed. */
    public record ObstacleView(String kind, String route, String clause) {
    }

    /**
     * An entry of the chronology.
     *
     * @param day the school's day, where no moment is kept: of what a reporter without an account brought about
     * @param about what it is about, by its kind: a ground, a route, a role, an outcome
     * @param corrects the entry it corrects
     * @param on of a route, the school-local day it was taken
     * @param time and at what time of that day, such as 16:40
     * @param reference what the other side calls it
     * @param disrepute NO, where somebody said that nothing could be read so
     */
    @Schema(name = "IncidentEntryView")
    public record EntryView(String id, String kind, String by, Instant at, LocalDate day, String text, String about,
            String answer, String corrects, String reason, String on, String time, String reference,
            String disrepute) {
    }
}
