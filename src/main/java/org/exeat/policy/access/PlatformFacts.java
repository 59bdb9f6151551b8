package org.exeat.policy.access;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.exeat.policy.PlatformId;

/**
 * What the school's catalogue says of a platform.
 *
 * @param socialMedia whether it counts as social media at this school
 * @param approved    the first day its approval holds, if it is approved
 */
public record PlatformFacts(PlatformId id, boolean socialMedia, Optional<LocalDate> approved) {

    public PlatformFacts {
        Objects.requireNonNull(id, "A platform has an id.");
        Objects.requireNonNull(approved, "The day of the approval is known or there is none.");
    }

    /** True where an approval is on record on or before that day. */
    public boolean approvedOn(LocalDate day) {
        return approved.filter(first -> !first.isAfter(day)).isPresent();
    }
}
