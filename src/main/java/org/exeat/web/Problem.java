package org.exeat.web;

import java.util.List;
import java.util.Locale;

/**
 * An error as the API answers it: RFC 9457 {@code application/problem+json}.
 *
 * @param type a relative reference that names the kind of problem, {@code /problems/code}
 * @param title the kind of problem in the caller's language
 * @param status the HTTP status
 * @param detail what is wrong here and what to do, in the caller's language
 * @param code the stable code, for programs
 * @param errors what is wrong with which field; empty unless the request itself was at fault
 * @param findings what the rules had to say; empty unless rules refused
 */
public record Problem(String type, String title, int status, String detail, String code, List<FieldProblem> errors,
                      List<FindingView> findings) {

    /** The media type of an answer that carries a problem. */
    public static final String MEDIA_TYPE = "application/problem+json";

    public Problem {
        errors = List.copyOf(errors);
        findings = List.copyOf(findings);
    }

    /** The relative reference that names the kind of problem with that code. */
    public static String typeOf(String code) {
        return "/problems/" + code.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * What is wrong with one field.
     *
     * @param field the field's path in the request, or {@code file:line:column}
     * @param code the stable code
     * @param message the code's text in the caller's language
     */
    public record FieldProblem(String field, String code, String message) {
    }
}
