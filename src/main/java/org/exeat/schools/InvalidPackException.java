package org.exeat.schools;

import java.util.List;

/** A policy pack cannot be used; every reason is told, each with file, clause and field. */
public class InvalidPackException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<String> errors;

    InvalidPackException(List<String> errors) {
        super(String.join("\n", errors));
        this.errors = List.copyOf(errors);
    }

    /** One plain sentence each, in the order of the file. */
    public List<String> errors() {
        return errors;
    }
}
