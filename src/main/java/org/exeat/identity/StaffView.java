package org.exeat.identity;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Somebody a school has named as its member.
 *
 * @param version what to name as If-Match when changing the roles
 * @param personId the person of the roster they are, or null
 * @param account how far they have come
 */
public record StaffView(UUID id, int version, String name, String email, List<Role> roles, UUID personId,
                        State account) {

    /** How far they have come. */
    public enum State {
        /** Named, and has not accepted yet. */
        INVITED,
        /** Belongs to the school. */
        ACTIVE,
        /** Belongs to the school and has forgotten the password. */
        ASKS_FOR_PASSWORD
    }

    /**
     * A page of them.
     *
     * @param next what to send as {@code cursor} for the next page, or null when this is the last
     */
    @Schema(name = "StaffPage")
    public record Page(List<StaffView> items, String next) {
    }
}
