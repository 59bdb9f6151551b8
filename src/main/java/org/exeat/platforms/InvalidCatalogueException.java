package org.exeat.platforms;

import java.util.List;

/** A catalogue of platforms cannot be used; every reason is told, each with platform and field. */
public class InvalidCatalogueException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<String> errors;

    InvalidCatalogueException(List<String> errors) {
        super(String.join("\n", errors));
        this.errors = List.copyOf(errors);
    }

    /** One plain sentence each, in the order of the catalogue. */
    public List<String> errors() {
        return errors;
    }
}
