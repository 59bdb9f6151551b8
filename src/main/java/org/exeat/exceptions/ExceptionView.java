package org.exeat.exceptions;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.exeat.web.FindingView;

/**
 * A request as shown to whoever may see it. Instants are UTC, days the school's.
 *
 * @param version    for If-Match
 * @param number     such as E-0057; none while it is a draft
 * @param state      as in lists
 * @param route      the clause that opens the way
 * @param asked      what was asked for; stays as it was asked
 * @param granted    what was granted
 * @param decider    who decides it now; absent once it is settled, and for a notice
 * @param dslNote    exactly what the DSL sees of it if tellDsl is set, from when it is asked
 * @param latestLast the latest last day of what would begin on the first day of the proposal
 * @param proposal   what a grant without terms grants; absent when nothing can be granted any more
 * @param may        what the caller may do with it now
 * @param words      all that was said on it, in order
 * @param under      the edition under which it was granted; absent where nothing was
 */
public record ExceptionView(String id, int version, String number, String state, String way, String clause,
        String heading, String edition, String route, String routeHeading, boolean mine,
        ExceptionLineView.AskerView requester, String what, String why, String people, List<LinkedView> linked,
        ReachView asked, ReachView granted, List<String> conditions, DeciderView decider, RulingView decided,
        TakenBackView revoked, RenewedView renews, Instant askedAt, LocalDate dueOn, boolean overdue, boolean tellDsl,
        DslNoteView dslNote, LocalDate latestLast, ReachView proposal, List<String> may, List<WordView> words,
        UnderView under) {

    /** A pupil or parent whom it concerns. */
    public record LinkedView(String id, String name, String kind) {
    }

    /**
     * Who decides it now.
     *
     * @param verdict ALLOW, or NEEDS_INFORMATION while nobody is in post
     */
    public record DeciderView(String role, String roleLabel, List<String> names, String verdict, FindingView finding) {
    }

    /** What was decided. */
    public record RulingView(String by, String role, String roleLabel, Instant at, String reason) {
    }

    /** That it was taken back. */
    public record TakenBackView(String by, Instant at, String reason) {
    }

    /** The request it renews. */
    public record RenewedView(String id, String number) {
    }

    /** What the DSL sees. */
    public record DslNoteView(String requester, String clause, String heading, String what, String people) {
    }

    /**
     * One word on it.
     *
     * @param by a name; absent where nobody but the clock did it
     */
    public record WordView(String kind, String by, Instant at, String text) {
    }
}
