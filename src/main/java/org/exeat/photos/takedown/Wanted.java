package org.exeat.photos.takedown;

import java.util.Optional;
import org.exeat.policy.photos.Known;

/**
 * What somebody asks for, in their own words. Nobody has checked any of it; what was left out is empty.
 *
 * @param what which picture, and why it is to go
 * @param platform where it is
 * @param link its address as it was typed; kept, never fetched
 * @param whoIn who is in it, free text: nobody without an account can look pupils up
 * @param posted by whom
 * @param contact how they would like to be reached, if they would
 */
record Wanted(Requester relation, String what, String platform, String link, String whoIn, Posted posted,
        Optional<String> contact) {

    /** Who posted it, as far as that is known; whether it was the school; and whether they were asked. */
    record Posted(String by, Known school, Asked asked) {
    }

    /** All that can be looked for. */
    String words() {
        return String.join("\n", what, platform, link, whoIn, posted.by(), contact.orElse(""));
    }
}
