package org.exeat.policy.offsite;

import java.util.EnumSet;
import java.util.Set;

/**
 * What a reporter answered to the questions that matter at once. A reporter who is not sure is taken at their worst
 * fear until somebody has looked.
 */
public record ReportAnswers(Answer danger, Answer imagery, Answer staffInvolved) {

    /** The concerns the answers raise; the words of the report may raise more. */
    public Set<Concern> concerns() {
        var raised = EnumSet.noneOf(Concern.class);
        if (danger != Answer.NO) {
            raised.add(Concern.IMMEDIATE_DANGER);
        }
        if (imagery != Answer.NO) {
            raised.add(Concern.SEXUAL_IMAGERY);
        }
        if (staffInvolved != Answer.NO) {
            raised.add(Concern.STAFF_INVOLVED);
        }
        return raised;
    }

    /** Whether somebody must look at it at once. */
    public boolean urgent() {
        return concerns().stream().anyMatch(Concern::escalates);
    }
}
