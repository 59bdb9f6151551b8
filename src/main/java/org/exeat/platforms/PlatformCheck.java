package org.exeat.platforms;

import static org.exeat.platforms.PlatformFault.Kind.PLATFORM_AGE;
import static org.exeat.platforms.PlatformFault.Kind.PLATFORM_DOMAIN_MISSING;
import static org.exeat.platforms.PlatformFault.Kind.PLATFORM_DOMAIN_NO_HOST;
import static org.exeat.platforms.PlatformFault.Kind.PLATFORM_DOMAIN_SPELLING;
import static org.exeat.platforms.PlatformFault.Kind.PLATFORM_DOMAIN_SUFFIX;
import static org.exeat.platforms.PlatformFault.Kind.PLATFORM_DOMAIN_TWICE;
import static org.exeat.platforms.PlatformFault.Kind.PLATFORM_NAME;
import static org.exeat.platforms.PlatformFault.Kind.PLATFORM_NAMES_EVERYTHING;
import static org.exeat.platforms.PlatformFault.Kind.PLATFORM_SLUG_TWICE;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.exeat.policy.PlatformId;

/** Finds what is wrong with the platforms of a catalogue. */
final class PlatformCheck {
    private static final int LONGEST_NAME = 100;
    private static final int OLDEST = 21;

    private final List<PlatformFault> faults = new ArrayList<>();

    private PlatformCheck() {
        if (!HostName.knowsSuffixes()) {
            throw new IllegalStateException("The list of public suffixes is missing from the program.");
        }
    }

    static List<PlatformFault> faultsOf(List<Platform> platforms) {
        var check = new PlatformCheck();
        Set<PlatformId> ids = new HashSet<>();
        for (Platform platform : platforms) {
            if (!ids.add(platform.id())) {
                check.wrong(platform, "slug", PLATFORM_SLUG_TWICE, Map.of());
            }
            check.checkFacts(platform);
            check.checkDomains(platform);
        }
        return List.copyOf(check.faults);
    }

    private void checkFacts(Platform platform) {
        if (platform.id().namesEverything()) {
            wrong(platform, "slug", PLATFORM_NAMES_EVERYTHING, Map.of());
        }
        if (platform.name().isBlank() || platform.name().length() > LONGEST_NAME) {
            wrong(platform, "name", PLATFORM_NAME, Map.of("max", String.valueOf(LONGEST_NAME)));
        }
        platform.minimumAge().filter(age -> age.years() < 1 || age.years() > OLDEST).ifPresent(age ->
                wrong(platform, "minimumAge.years", PLATFORM_AGE, Map.of("max", String.valueOf(OLDEST))));
    }

    private void checkDomains(Platform platform) {
        if (platform.domains(DomainRole.PRIMARY).isEmpty()) {
            wrong(platform, "primary", PLATFORM_DOMAIN_MISSING, Map.of());
        }
        Set<String> seen = new HashSet<>();
        for (DomainRole role : DomainRole.values()) {
            for (String domain : platform.domains(role)) {
                checkDomain(platform, role, domain);
                if (!seen.add(domain)) {
                    wrong(platform, field(role), PLATFORM_DOMAIN_TWICE, Map.of("domain", domain));
                }
            }
        }
    }

    private void checkDomain(Platform platform, DomainRole role, String domain) {
        var normal = HostName.normal(domain);
        if (normal.isEmpty()) {
            wrong(platform, field(role), PLATFORM_DOMAIN_NO_HOST, Map.of("domain", domain));
        } else if (!normal.get().equals(domain)) {
            wrong(platform, field(role), PLATFORM_DOMAIN_SPELLING, Map.of("domain", domain, "spelling", normal.get()));
        } else if (!HostName.isRegistered(domain)) {
            wrong(platform, field(role), PLATFORM_DOMAIN_SUFFIX, Map.of("domain", domain));
        }
    }

    private void wrong(Platform platform, String field, PlatformFault.Kind kind, Map<String, String> values) {
        faults.add(new PlatformFault(platform.id(), field, kind, values));
    }

    private static String field(DomainRole role) {
        return role.name().toLowerCase(Locale.ROOT);
    }
}
