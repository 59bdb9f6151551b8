package org.exeat.policy;

/** How strongly a clause puts what it says, where its own words go beyond or stay below its force. */
public enum Strength {
    STRONG, IDEAL, REQUESTED, NOT_EXPECTED, EXPECTED, PLEASE
}
