package org.exeat.platforms;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.exeat.policy.PlatformId;

/** Finds what is wrong with the platforms of a catalogue. */
final class PlatformCheck {
    private static final int LONGEST_NAME = 100;
    private static final int OLDEST = 21;

    private final List<String> errors = new ArrayList<>();

    private PlatformCheck() {
    }

    static List<String> errorsOf(List<Platform> platforms) {
        var check = new PlatformCheck();
        if (!HostName.knowsSuffixes()) {
            check.errors.add("The list of public suffixes is missing from the program.");
        }
        Set<PlatformId> ids = new HashSet<>();
        for (Platform platform : platforms) {
            if (!ids.add(platform.id())) {
                check.wrong(platform, "slug", "is used by another platform too.");
            }
            check.checkFacts(platform);
            check.checkDomains(platform);
        }
        return List.copyOf(check.errors);
    }

    private void checkFacts(Platform platform) {
        if (platform.id().namesEverything()) {
            wrong(platform, "slug", "would mean the whole internet, which can never be opened.");
        }
        if (platform.name().isBlank() || platform.name().length() > LONGEST_NAME) {
            wrong(platform, "name", "is a text of at most " + LONGEST_NAME + " characters.");
        }
        platform.minimumAge().filter(age -> age.years() < 1 || age.years() > OLDEST).ifPresent(age ->
                wrong(platform, "minimumAge.years", "is from 1 to " + OLDEST + ", or the age is null."));
    }

    private void checkDomains(Platform platform) {
        if (platform.domains(DomainRole.PRIMARY).isEmpty()) {
            wrong(platform, "primary", "names at least one domain.");
        }
        Set<String> seen = new HashSet<>();
        for (DomainRole role : DomainRole.values()) {
            for (String domain : platform.domains(role)) {
                checkDomain(platform, role, domain);
                if (!seen.add(domain)) {
                    wrong(platform, field(role), "names “" + domain + "” a second time.");
                }
            }
        }
    }

    private void checkDomain(Platform platform, DomainRole role, String domain) {
        var normal = HostName.normal(domain);
        if (normal.isEmpty()) {
            wrong(platform, field(role), "holds “" + domain + "”, which is not the name of a host.");
        } else if (!normal.get().equals(domain)) {
            wrong(platform, field(role), "holds “" + domain + "”, to be written “" + normal.get() + "”.");
        } else if (!HostName.isRegistered(domain)) {
            wrong(platform, field(role), "holds “" + domain + "”, under which anybody can register names.");
        }
    }

    private void wrong(Platform platform, String field, String sentence) {
        errors.add("platform " + platform.id() + ", " + field + ": " + sentence);
    }

    private static String field(DomainRole role) {
        return role.name().toLowerCase(Locale.ROOT);
    }
}
