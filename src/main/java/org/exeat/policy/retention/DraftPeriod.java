package org.exeat.policy.retention;

import java.time.LocalDate;

/**
 * For how long a draft of a report is kept that nobody goes on with. No guidance names it: what was never sent is no
 * record of the school's, and personal data are kept no longer than is necessary (UK GDPR, article 5(1)(e)). Four weeks
 * outlast every holiday but the longest, and whoever wrote it may have left.
 */
public final class DraftPeriod {

    private static final int DAYS = 28;

    private DraftPeriod() {
    }

    /** The last day on which it is kept. */
    public static LocalDate until(LocalDate saved) {
        return saved.plusDays(DAYS);
    }

    /** Drafts saved before that day are over. */
    public static LocalDate over(LocalDate today) {
        return today.minusDays(DAYS);
    }
}
