package org.exeat.platforms;

import java.util.Map;
import org.exeat.platform.AbsentException;
import org.exeat.platform.RefusedException;
import org.exeat.policy.PlatformId;

/** A platform's id as it is written in an address. */
final class PlatformSlug {
    private static final int LONGEST = 40;

    private PlatformSlug() {
    }

    /** For a platform that has to be there: what cannot be an id is nobody's. */
    static PlatformId known(String slug) {
        try {
            return new PlatformId(slug);
        } catch (IllegalArgumentException malformed) {
            throw new AbsentException("platform");
        }
    }

    /** For a platform that may be new. */
    static PlatformId wanted(String slug) {
        try {
            if (slug.length() <= LONGEST) {
                return new PlatformId(slug);
            }
        } catch (IllegalArgumentException malformed) {
            // Told below, like a slug that is too long.
        }
        throw RefusedException.wrong("slug", "PLATFORM_SLUG", Map.of("max", String.valueOf(LONGEST)));
    }
}
