package org.exeat.policy;

import java.util.regex.Pattern;

/** The id of a clause within its edition, as the school numbers it: {@code 1a}, {@code scope}. */
public record ClauseId(String value) {

    private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9.-]{0,39}");

    public ClauseId {
        if (value == null || !SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("The id of a clause starts with a letter or digit and holds only"
                + " letters, digits, dots and hyphens, at most 40, not “" + value + "”.");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
