package org.exeat.exceptions;

import java.util.List;
import java.util.Map;
import org.exeat.platform.RefusedException;

/** Refusals of what was sent, field by field. */
final class Fields {

    private Fields() {
    }

    static RefusedException wrong(String field, String code) {
        return wrong(List.of(error(field, code)));
    }

    static RefusedException wrong(List<RefusedException.FieldError> errors) {
        return RefusedException.invalid("INVALID", errors);
    }

    static RefusedException.FieldError error(String field, String code) {
        return new RefusedException.FieldError(field, code, Map.of());
    }
}
