package org.exeat.policy.offsite;

/** How an incident ends. */
public enum Outcome {
    /** A penalty or another measure under the school's behaviour policy. */
    SANCTION,
    /** Mended between those concerned. */
    RESTORED,
    /** Support, without a measure against anybody. */
    SUPPORT,
    /** Handed on: police, social care, another school. */
    REFERRED,
    /** It did not happen as reported. */
    UNFOUNDED,
    NO_ACTION
}
