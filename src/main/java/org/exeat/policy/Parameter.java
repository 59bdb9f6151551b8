package org.exeat.policy;

import java.util.List;

/**
 * One parameter of a rule kind: its name, the type of its value, and the constants that type may take.
 *
 * @param constants the closed set for ONE_OF and SET_OF; for a period or an age, the words that may stand instead
 */
public record Parameter(String name, Type type, boolean required, List<String> constants) {

    /** The word for what a clause leaves unsaid. */
    public static final String NOT_STATED = "NOT_STATED";

    /** The type of a parameter's value, with the sentence that tells what it expects. */
    public enum Type {
        ONE_OF("one of"), SET_OF("a list without repeats of"), BOOL("true or false"), TEXT("a text"),
        TEXTS("a list of texts"), ROLE("a role, one of"), ROLES("a list of roles, each one of"),
        PERIOD("a period such as P1Y or"), AGE("a whole number of years or"), CLAUSE("the id of a clause"),
        CLAUSES("a list of ids of clauses"), PLACES("a list of keys of places"), YEARS("a list of year groups of");

        private final String expectation;

        Type(String expectation) {
            this.expectation = expectation;
        }
    }

    public Parameter {
        constants = List.copyOf(constants);
    }

    /** The same parameter, but one that may be left out. */
    Parameter optional() {
        return new Parameter(name, type, false, constants);
    }

    /** What a value has to be, in words. */
    String expectation() {
        return constants.isEmpty() ? type.expectation : type.expectation + " " + String.join(", ", constants);
    }

    static Parameter oneOf(String name, String constants) {
        return new Parameter(name, Type.ONE_OF, true, List.of(constants.split(" ")));
    }

    static Parameter setOf(String name, String constants) {
        return new Parameter(name, Type.SET_OF, true, List.of(constants.split(" ")));
    }

    static Parameter role(String name) {
        return new Parameter(name, Type.ROLE, true, ParameterValues.names(PolicyRole.values()));
    }

    static Parameter roles(String name) {
        return new Parameter(name, Type.ROLES, true, ParameterValues.names(PolicyRole.values()));
    }

    static Parameter years(String name) {
        return new Parameter(name, Type.YEARS, true, ParameterValues.names(YearGroup.values()));
    }

    static Parameter period(String name, String... words) {
        return new Parameter(name, Type.PERIOD, true, List.of(words));
    }

    static Parameter age(String name, String word) {
        return new Parameter(name, Type.AGE, true, List.of(word));
    }

    static Parameter of(String name, Type type) {
        return new Parameter(name, type, true, List.of());
    }
}
