package org.exeat.exceptions;

/** How far a request has come. */
public enum ExceptionState {
    /** Only the requester knows of it. */
    DRAFT,
    /** Waits for whoever decides. */
    ASKED,
    /** Waits for the requester to answer a question. */
    ASKED_BACK,
    /** Granted; over when its last day is. */
    GRANTED,
    DECLINED,
    /** Granted, and taken back before its end. */
    REVOKED,
    /** Given up by the requester before it was decided. */
    WITHDRAWN,
    /** A notice: the school was told, and nobody decides. */
    RECEIVED;

    boolean waits() {
        return this == ASKED || this == ASKED_BACK;
    }
}
