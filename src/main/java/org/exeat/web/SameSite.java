package org.exeat.web;

import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Whether a request comes from this server's own pages, as far as the browser says (Fetch Metadata). Programs say
 * nothing and are judged by what they show.
 *
 * @param fetchSite the header Sec-Fetch-Site, or null
 * @param origin the header Origin, or null
 * @param host the header Host
 */
record SameSite(String method, String fetchSite, String origin, String host) {

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

    /**
     * What that request says.
     *
     * @param header gives the header of a name, or null
     */
    static SameSite of(String method, UnaryOperator<String> header) {
        return new SameSite(method, header.apply("Sec-Fetch-Site"), header.apply("Origin"), header.apply("Host"));
    }

    boolean writes() {
        return !SAFE.contains(method);
    }

    /** Reading is refused to other sites, writing also to other hosts of the same site. */
    boolean acceptable() {
        if ("cross-site".equals(fetchSite)) {
            return false;
        }
        return !writes() || (!"same-site".equals(fetchSite) && sameOrigin());
    }

    private boolean sameOrigin() {
        return origin == null || origin.equals("http://" + host) || origin.equals("https://" + host);
    }
}
