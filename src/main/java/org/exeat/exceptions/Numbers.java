package org.exeat.exceptions;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The numbers of requests as people write them: E-0057. */
final class Numbers {

    private static final Pattern WRITTEN = Pattern.compile("(?i)(?:E-?)?0*([1-9]\\d{0,8})");

    private Numbers() {
    }

    static String text(int number) {
        return String.format(Locale.ROOT, "E-%04d", number);
    }

    /** The number, with or without its letter; empty for anything else. */
    static Optional<Integer> read(String text) {
        var written = WRITTEN.matcher(text.strip());
        return written.matches() ? Optional.of(Integer.valueOf(written.group(1))) : Optional.empty();
    }
}
