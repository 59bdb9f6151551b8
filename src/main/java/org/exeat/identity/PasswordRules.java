package org.exeat.identity;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.exeat.platform.RefusedException;

/**
 * What a password must be: long, and not one that everybody tries first. Nothing is asked about kinds of letters, and
 * no password grows too old (NIST SP 800-63B-4 §3.1.1.2, OWASP ASVS 5.0 V6.2).
 */
final class PasswordRules {

    static final int SHORTEST = 12;
    static final int LONGEST = 128;

    private static final Set<String> COMMON = common();

    private PasswordRules() {
    }

    /** The code of the rule that is broken; empty if the password may be chosen. */
    static Optional<String> broken(String password, String email) {
        var letters = password.codePointCount(0, password.length());
        if (letters < SHORTEST) {
            return Optional.of("PASSWORD_SHORT");
        }
        if (password.length() > LONGEST) {
            return Optional.of("PASSWORD_LONG");
        }
        var plain = password.toLowerCase(Locale.ROOT);
        boolean oneLetter = password.codePoints().distinct().count() <= 2;
        boolean guessable = oneLetter || COMMON.contains(plain) || plain.equals(Account.lower(email));
        return guessable ? Optional.of("PASSWORD_COMMON") : Optional.empty();
    }

    static void require(String password, String email) {
        broken(password, email).ifPresent(code -> {
            throw RefusedException.wrong("password", code,
                    Map.of("min", Integer.toString(SHORTEST), "max", Integer.toString(LONGEST)));
        });
    }

    private static Set<String> common() {
        try (var list = new BufferedReader(new InputStreamReader(
                PasswordRules.class.getResourceAsStream("common-passwords.txt"), StandardCharsets.UTF_8))) {
            return list.lines().filter(line -> !line.startsWith("#")).collect(Collectors.toUnmodifiableSet());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
