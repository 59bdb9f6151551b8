package org.exeat.exceptions;

import java.time.LocalDate;
import java.util.List;
import org.exeat.web.FindingView;

/**
 * Whether somebody may go by an exception on a day.
 *
 * @param standings those in force; nothing else of any request is told
 */
public record StandingView(boolean inForce, LocalDate day, List<InForceView> standings) {

    /** One that is in force: from which clause, how far and until when, and under which edition it was granted. */
    public record InForceView(String clause, String heading, String way, ReachView reach, FindingView finding,
            UnderView under) {
    }
}
