package org.exeat.identity;

/** Whether a browser would keep the session's cookie at all: over https, or from this machine itself. */
final class Transport {

    private Transport() {
    }

    static boolean keepsCookies(boolean secure, String host) {
        return secure || host.equals("localhost") || host.endsWith(".localhost") || host.equals("127.0.0.1")
                || host.equals("::1") || host.equals("[::1]");
    }
}
