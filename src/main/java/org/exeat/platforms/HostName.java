package org.exeat.platforms;

import crawlercommons.domains.EffectiveTldFinder;
import java.net.IDN;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The one spelling in which host names are compared: small letters, punycode, no dot at the end. Addresses, ports and
 * whatever else is no name have no such spelling.
 */
final class HostName {
    private static final int LONGEST = 253;
    private static final Pattern SHAPE = Pattern.compile("(?:[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?\\.)+"
            + "(?!0x[0-9a-f]*$)[a-z0-9-]*[a-z][a-z0-9-]*");

    private HostName() {
    }

    static Optional<String> normal(String host) {
        var ascii = ascii(host);
        String name = ascii.endsWith(".") ? ascii.substring(0, ascii.length() - 1) : ascii;
        return name.length() <= LONGEST && SHAPE.matcher(name).matches() ? Optional.of(name) : Optional.empty();
    }

    /**
     * Whether somebody can have registered the name, or a name it lies below. Suffixes under which people other than
     * registries hand out names, such as blogspot.com, are registered names themselves.
     */
    static boolean isRegistered(String name) {
        return EffectiveTldFinder.getAssignedDomain(name, true, true) != null;
    }

    /** The list of public suffixes is part of the program; without it every name would pass for a registered one. */
    static boolean knowsSuffixes() {
        return EffectiveTldFinder.getInstance().isConfigured();
    }

    private static String ascii(String host) {
        if (host == null || host.length() > LONGEST + 1) {
            return "";
        }
        try {
            return IDN.toASCII(host).toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }
}
