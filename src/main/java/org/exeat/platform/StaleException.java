package org.exeat.platform;

/** The caller saw an older state than the one it wants to change. It should look again. */
public class StaleException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Names the kind of thing that had changed. */
    public StaleException(String kind) {
        super(kind);
    }
}
