package org.exeat.policy;

/** What one rule does to the matter in hand. */
public enum Effect {
    PERMITS, FORBIDS,
    /** A fact is missing or a gate is still shut; the reason says which. */
    NEEDS,
    ADVISES, INFORMS
}
