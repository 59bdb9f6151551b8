package org.exeat.policy;

import java.util.regex.Pattern;

/** The shape of ids that people may read: small letters, digits and single hyphens, at most 64 characters. */
final class Slug {

    private static final Pattern SHAPE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final int LONGEST = 64;

    private Slug() {
    }

    static String checked(String value, String whose) {
        if (value == null || value.length() > LONGEST || !SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException(whose
                + " is small letters, digits and single hyphens, at most 64 characters, not “" + value + "”.");
        }
        return value;
    }
}
