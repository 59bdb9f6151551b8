package org.exeat.access;

import java.util.List;
import java.util.Optional;
import org.exeat.platform.RefusedException;
import org.exeat.policy.Finding;
import org.exeat.policy.Verdict;

/**
 * How a command ended. A refusal is an outcome and not an exception, so that its audit entry is committed with it.
 *
 * @param opened the authorisation, unless refused
 * @param made whether it was made by this command rather than found standing
 * @param verdict ALLOW, or why not
 * @param findings what the rules had to say
 */
record Outcome(Optional<Opened> opened, boolean made, Verdict verdict, List<Finding> findings) {

    static Outcome of(Opened opened, boolean made, List<Finding> findings) {
        return new Outcome(Optional.of(opened), made, Verdict.ALLOW, findings);
    }

    static Outcome refused(Verdict verdict, List<Finding> findings) {
        return new Outcome(Optional.empty(), false, verdict, findings);
    }

    /** The authorisation; refused with the findings that stand in the way if there is none. */
    Opened orRefuse() {
        return opened.orElseThrow(() -> RefusedException.by(
                verdict == Verdict.POLICY_SILENT ? "POLICY_SILENT" : "NOT_AUTHORISED",
                findings.stream().filter(finding -> finding.refuses() || finding.asksForFact()
                        || finding.tellsOfSilence()).toList()));
    }
}
