package org.exeat.identity;

import jakarta.security.enterprise.credential.Credential;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.exeat.policy.SchoolId;

/**
 * What a request shows to be recognised: a session's cookie, or a program's credential, which goes first.
 *
 * @param program whether it is a program's
 * @param school the school in the request's path, for which roles are answered
 */
record Presented(Secret secret, boolean program, Optional<SchoolId> school) implements Credential {

    private static final Pattern SCHOOL = Pattern.compile("/api/v1/schools/([0-9a-fA-F-]{36})(?:/.*)?");
    private static final String BEARER = "Bearer ";

    static Optional<Presented> by(HttpServletRequest request) {
        var school = school(request.getRequestURI());
        var header = request.getHeader("Authorization");
        if (header != null) {
            return Optional.of(header).filter(text -> text.startsWith(BEARER))
                    .map(text -> new Presented(new Secret(text.substring(BEARER.length()).strip()), true, school))
                    .filter(presented -> presented.secret.plausible());
        }
        return Stream.ofNullable(request.getCookies()).flatMap(Stream::of)
                .filter(cookie -> cookie.getName().equals(SessionCookie.NAME)).map(Cookie::getValue)
                .map(value -> new Presented(new Secret(value), false, school))
                .filter(presented -> presented.secret.plausible()).findFirst();
    }

    static Optional<SchoolId> school(String path) {
        var match = SCHOOL.matcher(path);
        try {
            return match.matches() ? Optional.of(new SchoolId(UUID.fromString(match.group(1)))) : Optional.empty();
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }
}
