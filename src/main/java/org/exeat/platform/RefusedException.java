package org.exeat.platform;

import java.util.List;
import java.util.Map;
import org.exeat.policy.Finding;

/**
 * A command that may not be carried out: by a rule (then with its findings), or because things are not so.
 *
 * <p>Carries a stable code, for which {@code problem.CODE} is the text in each language, and the values named in it.
 * Never a pupil's data: the code and values may be logged.
 */
public class RefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final transient Map<String, String> values;
    private final transient List<Finding> findings;
    private final transient List<FieldError> errors;

    /**
     * What is wrong with one field of what was sent.
     *
     * @param field the field's path, or {@code file:line:column} for a file
     * @param code a stable code; {@code problem.CODE} is its text
     * @param values the values named in that text
     */
    public record FieldError(String field, String code, Map<String, String> values) {

        public FieldError {
            values = Map.copyOf(values);
        }
    }

    private RefusedException(String code, Map<String, String> values, List<Finding> findings,
            List<FieldError> errors) {
        super(code);
        this.code = code;
        this.values = Map.copyOf(values);
        this.findings = List.copyOf(findings);
        this.errors = List.copyOf(errors);
    }

    /** Refused because of the state things are in. */
    public static RefusedException because(String code, Map<String, String> values) {
        return new RefusedException(code, values, List.of(), List.of());
    }

    /** Refused because of the state things are in. */
    public static RefusedException because(String code) {
        return because(code, Map.of());
    }

    /** Refused by rules. */
    public static RefusedException by(String code, List<Finding> findings) {
        return new RefusedException(code, Map.of(), findings, List.of());
    }

    /** Refused because one field of what was sent is wrong. */
    public static RefusedException wrong(String field, String code) {
        return wrong(field, code, Map.of());
    }

    /** The same, with the values that the code's text names. */
    public static RefusedException wrong(String field, String code, Map<String, String> values) {
        return invalid("INVALID", List.of(new FieldError(field, code, values)));
    }

    /** Refused because what was sent has errors. */
    public static RefusedException invalid(String code, List<FieldError> errors) {
        return new RefusedException(code, Map.of(), List.of(), errors);
    }

    /** The stable code. */
    public String code() {
        return code;
    }

    /** The values named in the code's text. */
    public Map<String, String> values() {
        return values;
    }

    /** What the rules had to say, if rules refused. */
    public List<Finding> findings() {
        return findings;
    }

    /** The errors in what was sent, if it had any. */
    public List<FieldError> errors() {
        return errors;
    }
}
