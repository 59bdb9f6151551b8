package org.exeat.incidents.evidence;

/** A file is not what was stored: it was changed, a part is missing, or its key is not the one it was stored under. */
public class BrokenEvidenceException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BrokenEvidenceException(Throwable cause) {
        super("A piece of evidence is not what was stored", cause);
    }

    BrokenEvidenceException() {
        this(null);
    }
}
