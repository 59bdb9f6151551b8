package org.exeat.policy.offsite;

/** What is known of one question. What is not known never counts as yes. */
public enum Answer {
    YES, NO, NOT_KNOWN
}
