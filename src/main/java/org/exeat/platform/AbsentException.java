package org.exeat.platform;

/** What was asked for does not exist, or is not the caller's to know of: the two must look the same. */
public class AbsentException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Names the kind of thing, never the thing. */
    public AbsentException(String kind) {
        super(kind);
    }
}
