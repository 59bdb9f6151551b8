package org.exeat.access;

import java.util.List;
import java.util.Optional;
import org.exeat.platform.RefusedException;
import org.exeat.policy.Finding;
import org.exeat.policy.Verdict;

/**
 * How a command ended. A refusal leaves the desk as an outcome and not as an exception, so that its audit entry is
 * committed.
 *
 * @param opened the authorisation, unless refused
 * @param made whether it was made by this command rather than found standing
 * @param refusal why not, if refused
 */
record Outcome(Optional<Opened> opened, boolean made, Optional<RefusedException> refusal) {

    static Outcome of(Opened opened, boolean made) {
        return new Outcome(Optional.of(opened), made, Optional.empty());
    }

    static Outcome refused(RefusedException refusal) {
        return new Outcome(Optional.empty(), false, Optional.of(refusal));
    }

    /** Refuses unless the rules allow it. */
    static void require(Verdict verdict, List<Finding> findings) {
        if (verdict != Verdict.ALLOW) {
            throw refusal(verdict, findings);
        }
    }

    /** A refusal by the rules, with the findings that stand in the way. */
    static RefusedException refusal(Verdict verdict, List<Finding> findings) {
        return RefusedException.by(verdict == Verdict.POLICY_SILENT ? "POLICY_SILENT" : "NOT_AUTHORISED",
                Reasons.standingInTheWay(findings));
    }

    /** The id of what this command made; null if it made nothing. */
    String nameOfMade() {
        return made ? opened.orElseThrow().authorisation().id().toString() : null;
    }

    /** The authorisation; refused if there is none. */
    Opened orRefuse() {
        return opened.orElseThrow(refusal::orElseThrow);
    }
}
