package org.exeat.exceptions;

/** How far a reminder by mail came. */
enum LetterState {
    /** To be sent, or to be sent again. */
    WAITS,
    /** Being sent. A node that stops here leaves it so: whether it arrived is not known, and none is sent twice. */
    SENDING,
    SENT,
    /** It failed too often, or for too long. */
    GIVEN_UP,
    /** What it reminds of was dealt with first. */
    MOOT
}
