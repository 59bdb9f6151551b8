package org.exeat.audit;

/** What is wrong with an audit trail at its first broken link. */
public enum Fault {
    /** The entry is not what was written, or its hash is not. */
    ENTRY_CHANGED,
    /** The entry is gone; its seal is there. */
    ENTRY_MISSING,
    /** The seal with this number is gone; later ones are there. */
    SEAL_MISSING,
    /** The seal does not follow from the link before it and its entry. */
    SEAL_CHANGED,
    /** An entry stands here that was sealed at another place. */
    REORDERED,
    /** Everything hangs together, but is not what was signed: it was rewritten from here or before. */
    REWRITTEN,
    /** Links from here on were signed and are gone. */
    TAIL_CUT,
    /** A head for this link is not signed by a key of this deployment, or cannot be read (number 0). */
    HEAD_SIGNATURE,
    /** Links were sealed and none was ever signed, or all heads are gone. */
    HEAD_MISSING
}
