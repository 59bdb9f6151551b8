package org.exeat.web;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.ext.Provider;
import java.util.Locale;
import java.util.Map;

/** A request of the wrong shape is 422, with every field that is at fault. */
@Provider
public class InvalidMapper extends ProblemMapper<ConstraintViolationException> {

    private static final int UNPROCESSABLE = 422;

    @Override
    Problem problem(ConstraintViolationException invalid) {
        var errors = invalid.getConstraintViolations().stream().map(this::error).sorted(
                java.util.Comparator.comparing(Problem.FieldProblem::field)).toList();
        return with(UNPROCESSABLE, "INVALID", Map.of(), errors, java.util.List.of());
    }

    private Problem.FieldProblem error(ConstraintViolation<?> violation) {
        // The first two steps of the path are the method and its parameter, which the caller never sees.
        String field = violation.getPropertyPath().toString().replaceFirst("^[^.]+\\.[^.]+\\.?", "");
        String code = "FIELD_" + violation.getConstraintDescriptor().getAnnotation().annotationType()
                .getSimpleName().toUpperCase(Locale.ROOT);
        return new Problem.FieldProblem(field, code, text(code, values(violation)));
    }

    private static Map<String, String> values(ConstraintViolation<?> violation) {
        var attributes = violation.getConstraintDescriptor().getAttributes();
        return Map.of("min", String.valueOf(attributes.getOrDefault("min", attributes.getOrDefault("value", ""))),
                "max", String.valueOf(attributes.getOrDefault("max", attributes.getOrDefault("value", ""))));
    }
}
