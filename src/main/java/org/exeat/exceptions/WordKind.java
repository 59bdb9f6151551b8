package org.exeat.exceptions;

/** What somebody said on a request. */
public enum WordKind {
    ASKED, ASKED_BACK, ANSWERED, GRANTED, DECLINED, REVOKED, WITHDRAWN, RECEIVED, REMINDED
}
