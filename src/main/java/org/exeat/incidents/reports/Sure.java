package org.exeat.incidents.reports;

import org.exeat.policy.offsite.Answer;

/** An answer of a reporter, who may be unsure. */
public enum Sure {
    YES, NO, NOT_SURE;

    /** What the kernel makes of it. */
    public Answer answer() {
        return switch (this) {
            case YES -> Answer.YES;
            case NO -> Answer.NO;
            case NOT_SURE -> Answer.NOT_KNOWN;
        };
    }
}
