package org.exeat.policy.access;

import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import org.exeat.policy.AuthorisationId;
import org.exeat.policy.ClassId;
import org.exeat.policy.PersonId;
import org.exeat.policy.PlatformId;
import org.exeat.policy.PupilId;

/**
 * One platform opened for one class by a lesson authorisation, live or planned. It ends by itself: it is honoured
 * only while its window holds.
 *
 * @param excluded pupils of the class it does not let in
 */
public record AccessGrant(AuthorisationId authorisation, ClassId classId, PlatformId platform, Window window,
                          Set<PupilId> excluded, PersonId openedBy) {

    public AccessGrant {
        Objects.requireNonNull(authorisation, "A grant belongs to an authorisation.");
        Objects.requireNonNull(classId, "A grant is for a class.");
        Objects.requireNonNull(platform, "A grant is for a platform.");
        Objects.requireNonNull(window, "A grant has a window.");
        Objects.requireNonNull(openedBy, "A grant is opened by somebody.");
        excluded = Set.copyOf(excluded);
    }

    boolean liveAt(Instant at) {
        return window.holds(at);
    }
}
