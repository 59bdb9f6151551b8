package org.exeat.incidents;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a link leads to, so that two ways to write it are one: without what platforms add to tell who shared it. A link
 * is compared as text and never followed.
 */
final class LinkPlace {

    /** What platforms add to an address when somebody shares it. */
    private static final Set<String> SHARED = Set.of("si", "igsh", "igshid", "fbclid", "gclid", "feature", "mibextid",
            "sfnsn", "ref", "ref_src", "ref_url", "_t", "_r", "is_from_webapp", "sender_device", "web_id",
            "share_id", "share_app_id", "utm_source", "utm_medium", "utm_campaign", "utm_content", "utm_term");

    private LinkPlace() {
    }

    /** The place as one text; empty if the link is. */
    static String of(String link) {
        String plain = link.strip().toLowerCase(Locale.ROOT).replaceFirst("^https?://", "")
                .replaceFirst("^(www|m|mobile)\\.", "");
        String[] parts = plain.split("#", 2)[0].split("\\?", 2);
        String place = oneName(withoutEnd(parts[0]));
        String query = parts.length < 2 ? "" : Arrays.stream(parts[1].split("&"))
                .filter(each -> !each.isEmpty() && !shared(place, each.split("=", 2)[0])).distinct().sorted()
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? place : place + (place.contains("?") ? "&" : "?") + query;
    }

    /** "s" and "t" tell who shared it, or from which second, at these two; elsewhere they may tell pages apart. */
    private static boolean shared(String place, String name) {
        return SHARED.contains(name) || name.matches("[st]") && place.matches("(x|youtube)\\.com/.*");
    }

    private static String withoutEnd(String place) {
        int end = place.length();
        while (end > 0 && place.charAt(end - 1) == '/') {
            end--;
        }
        return place.substring(0, end);
    }

    /** Some places have two names. */
    private static String oneName(String place) {
        return place.replaceFirst("^youtu\\.be/", "youtube.com/watch?v=")
                .replaceFirst("^youtube\\.com/(shorts|live)/", "youtube.com/watch?v=")
                .replaceFirst("^twitter\\.com(?=/|$)", "x.com");
    }
}
