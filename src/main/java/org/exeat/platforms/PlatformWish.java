package org.exeat.platforms;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * How a school wants a platform to be in its catalogue.
 *
 * @param hidden whether teachers are not to be offered it for a lesson
 */
public record PlatformWish(Platform platform, boolean hidden) {

    public PlatformWish {
        Objects.requireNonNull(platform, "A platform is wished for.");
    }

    /** The same with every domain in the one spelling in which hosts are compared, where it is the name of a host. */
    PlatformWish spelt() {
        Map<DomainRole, List<String>> domains = new EnumMap<>(DomainRole.class);
        platform.domains().forEach((role, list) -> domains.put(role,
                list.stream().map(domain -> HostName.normal(domain.strip()).orElse(domain)).toList()));
        return new PlatformWish(new Platform(platform.id(), platform.name().strip(), platform.kind(), domains,
                platform.minimumAge(), platform.socialMedia()), hidden);
    }
}
