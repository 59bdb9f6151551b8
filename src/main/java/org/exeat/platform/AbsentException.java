package org.exeat.platform;

/** What was asked for does not exist, or is not the caller's to know of: the two must look the same. */
public class AbsentException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;

    /** Names the kind of thing, never the thing. */
    public AbsentException(String kind) {
        this(kind, "ABSENT");
    }

    /** The same, with the code of a text that says what to do about it. */
    public AbsentException(String kind, String code) {
        super(kind);
        this.code = code;
    }

    /** The stable code. */
    public String code() {
        return code;
    }
}
