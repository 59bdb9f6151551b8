package org.exeat.photos.takedown;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.exeat.policy.photos.Known;

/**
 * What somebody would like to see taken down. Only what it is about is needed.
 *
 * @param what which picture, and why it is to go
 * @param platform where it is
 * @param link its address; kept, never fetched
 * @param whoIn who is in it
 * @param postedBy who posted it
 * @param bySchool whether the school published it itself: YES, NO or NOT_SURE
 * @param asked whether the poster was asked first: YES, NO or CANNOT
 * @param contact how they would like to be reached, if they would
 */
public record OpenTakeDownRequest(Requester relation, @NotBlank @Size(max = 4_000) String what,
        @Size(max = 100) String platform, @Size(max = 2_000) @Pattern(regexp = LINK) String link,
        @Size(max = 500) String whoIn, @Size(max = 500) String postedBy, Known bySchool, Asked asked,
        @Size(max = 200) String contact) {

    /** As with reports: nothing else could be followed without harm, and no part gives back what it took. */
    private static final String LINK = "(?i)\\s*+(https?://[^\\s\\p{Cntrl}]++)?+\\s*+";

    Wanted wanted() {
        return new Wanted(relation == null ? Requester.OTHER : relation, text(what), text(platform), text(link),
                text(whoIn), new Wanted.Posted(text(postedBy), bySchool == null ? Known.NOT_SURE : bySchool,
                        asked == null ? Asked.NO : asked),
                Optional.of(text(contact)).filter(given -> !given.isEmpty()));
    }

    private static String text(String given) {
        return given == null ? "" : given.strip();
    }
}
