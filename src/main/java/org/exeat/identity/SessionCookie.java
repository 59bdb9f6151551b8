package org.exeat.identity;

/**
 * The cookie a signed-in browser keeps. Its name's prefix makes the browser insist on Secure, on the whole site and on
 * this very host (RFC 6265bis §4.1.3.2). Gone with the browser, unless it is the person's own.
 */
final class SessionCookie {

    static final String NAME = "__Host-exeat";
    private static final String LIMITS = "; Path=/; Secure; HttpOnly; SameSite=Lax";

    private SessionCookie() {
    }

    static String keep(Secret secret, boolean ownDevice) {
        return NAME + "=" + secret.text() + LIMITS + (ownDevice ? "; Max-Age=" + Session.LASTS.toSeconds() : "");
    }

    static String drop() {
        return NAME + "=" + LIMITS + "; Max-Age=0";
    }
}
