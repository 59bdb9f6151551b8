package org.exeat.platform;

/** How far a letter came that waits in the database to be sent by mail. */
public enum LetterState {
    /** To be sent, or to be sent again. */
    WAITS,
    /** Being sent. A node that stops here leaves it so: whether it arrived is not known, and none is sent twice. */
    SENDING,
    SENT,
    /** It failed too often or for too long, was refused, or came back. */
    GIVEN_UP,
    /** What it tells of was dealt with first. */
    MOOT
}
