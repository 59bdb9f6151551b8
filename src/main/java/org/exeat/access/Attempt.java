package org.exeat.access;

import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.exeat.policy.PlatformId;
import org.exeat.policy.SchoolId;

/**
 * What somebody tries, and how the audit trail tells of it if it is refused.
 *
 * @param refusal the action of that entry
 * @param subject on what
 */
record Attempt(SchoolId school, Opener by, String refusal, String subject, Map<String, String> details) {

    Attempt {
        details = Map.copyOf(details);
    }

    static Attempt opening(SchoolId school, Opener by, Wish wish) {
        return new Attempt(school, by, "authorisation-refused", "lesson:" + wish.lessonId(),
                Map.of("day", wish.day().toString(), "platforms", names(wish)));
    }

    static Attempt on(SchoolId school, Opener by, UUID authorisation, String refusal) {
        return new Attempt(school, by, refusal, "authorisation:" + authorisation, Map.of());
    }

    static String names(Wish wish) {
        return wish.platforms().stream().map(PlatformId::value).collect(Collectors.joining(" "));
    }
}
