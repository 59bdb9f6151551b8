package org.exeat.identity;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Who is signed in, for their own browser.
 *
 * @param csrf the write token, to be sent as X-Exeat-Csrf with everything that changes something
 */
public record SessionView(AccountView account, String csrf, List<SchoolView> schools) {

    /** The person. */
    public record AccountView(UUID id, String name, String email) {
    }

    /**
     * A school the person belongs to.
     *
     * @param zone the IANA zone of its bells
     * @param now the moment it is there, which for a demo school may be another than elsewhere
     */
    public record SchoolView(UUID id, String slug, String name, String zone, List<String> languages,
                             List<Role> roles, boolean demo, Instant now) {
    }
}
