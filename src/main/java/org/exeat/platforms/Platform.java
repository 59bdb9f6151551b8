package org.exeat.platforms;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.exeat.policy.PlatformId;

/**
 * A platform as a catalogue knows it.
 *
 * @param domains     by role; each stands for itself and everything below it
 * @param minimumAge  empty if none is published or it is not known
 * @param socialMedia whether it counts as social media where the school's policy does not say
 */
public record Platform(PlatformId id, String name, PlatformKind kind, Map<DomainRole, List<String>> domains,
                       Optional<MinimumAge> minimumAge, boolean socialMedia) {
    public Platform {
        domains = Map.copyOf(domains);
    }

    /** The domains of one role; may be none. */
    public List<String> domains(DomainRole role) {
        return domains.getOrDefault(role, List.of());
    }
}
