package org.exeat.platforms;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.exeat.policy.PlatformId;

/**
 * Finds the platforms a host belongs to. An entry stands for itself and everything below it, and no entry is a public
 * suffix, so nobody else's site is caught. A host may belong to several platforms: any one that is permitted permits
 * it. A host that platforms only share is never refused because of one of them; and a platform that shares a domain
 * has no part in those hosts below it that are some platform's own.
 *
 * <p>Immutable, made once for a catalogue; a question is a few look-ups.
 */
public final class DomainMatcher {
    private final Map<String, List<DomainMatch>> entries = new HashMap<>();

    /** A matcher for the platforms of a catalogue. */
    public DomainMatcher(PlatformCatalogue catalogue) {
        for (Platform platform : catalogue.platforms()) {
            platform.domains().forEach((role, domains) -> domains.forEach(domain ->
                    entries.computeIfAbsent(domain, key -> new ArrayList<>())
                            .add(new DomainMatch(platform.id(), role))));
        }
    }

    /**
     * The platforms the host belongs to, each with the role of its nearest entry: either all as their own, primary or
     * media, or all as shared. Empty for a host that belongs to
     * none, and for whatever is not the name of a host: addresses, names with a port, public suffixes.
     */
    public Set<DomainMatch> match(String host) {
        Map<PlatformId, DomainMatch> nearest = new LinkedHashMap<>();
        HostName.normal(host).ifPresent(name -> collect(name, nearest));
        var own = nearest.values().stream().filter(match -> match.role().isRefusedWithPlatform())
                .collect(Collectors.toUnmodifiableSet());
        return own.isEmpty() ? Set.copyOf(nearest.values()) : own;
    }

    private void collect(String name, Map<PlatformId, DomainMatch> nearest) {
        String domain = name;
        for (int dot = 0; dot >= 0; dot = domain.indexOf('.')) {
            domain = dot == 0 ? domain : domain.substring(dot + 1);
            for (DomainMatch match : entries.getOrDefault(domain, List.of())) {
                nearest.putIfAbsent(match.platform(), match);
            }
        }
    }
}
