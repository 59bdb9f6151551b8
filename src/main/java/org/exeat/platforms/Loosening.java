package org.exeat.platforms;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Where a change of one platform would open what a policy closes as social media: the platform counts as such no
 * longer, it is recognised at fewer domains, it only shares some of its hosts from now on, or a platform that is none
 * takes hosts of one that is.
 *
 * @param before as it is; empty for one that is new
 * @param after  as it is to be
 */
record Loosening(Optional<Platform> before, Platform after) {

    /** The names of the platforms that would be closed less, of all that the school knows; empty for none. */
    List<String> of(Collection<Platform> all) {
        var names = new TreeSet<String>();
        before.filter(Platform::socialMedia).filter(social -> !after.socialMedia() || letsGo(social) || shares(social))
                .ifPresent(social -> names.add(social.name()));
        if (!after.socialMedia()) {
            all.stream().filter(Platform::socialMedia).filter(social -> !social.id().equals(after.id()))
                    .filter(social -> own(social).anyMatch(this::takes)).forEach(social -> names.add(social.name()));
        }
        return new ArrayList<>(names);
    }

    private boolean letsGo(Platform social) {
        return own(social).anyMatch(domain -> own(after).noneMatch(kept -> below(domain, kept)));
    }

    /** Whether hosts of its own are new among those it only shares: the nearest domain counts, and shared is open. */
    private boolean shares(Platform social) {
        return after.domains(DomainRole.SHARED).stream()
                .filter(shared -> !social.domains(DomainRole.SHARED).contains(shared))
                .anyMatch(shared -> own(social).anyMatch(domain -> below(shared, domain)));
    }

    /** Whether it is new that the platform has hosts in common with that domain. */
    private boolean takes(String domain) {
        return own(after).filter(mine -> before.stream().flatMap(Loosening::own).noneMatch(mine::equals))
                .anyMatch(mine -> below(mine, domain) || below(domain, mine));
    }

    /** What a refused platform takes with it; domains that are only shared open and close nothing. */
    private static Stream<String> own(Platform platform) {
        return Stream.of(DomainRole.values()).filter(DomainRole::isRefusedWithPlatform)
                .flatMap(role -> platform.domains(role).stream());
    }

    private static boolean below(String domain, String other) {
        return domain.equals(other) || domain.endsWith("." + other);
    }
}
