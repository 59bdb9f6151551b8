package org.exeat.platform;

import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;

/** Mail as it is set up in tests. */
public final class MailTo {

    private MailTo() {
    }

    /** To a server at that port of this machine. */
    public static Mail port(int port) {
        return port(port, Map.of());
    }

    /** The same, with other settings, by their names after {@code exeat.smtp.}. */
    public static Mail port(int port, Map<String, String> other) {
        Map<String, String> settings = new HashMap<>(Map.of("host", "127.0.0.1", "from", "office@school.example",
                "tls", "none", "port", Integer.toString(port)));
        settings.putAll(other);
        return set(settings);
    }

    /** To nobody: no server is named. */
    public static Mail nobody() {
        return set(Map.of());
    }

    private static Mail set(Map<String, String> settings) {
        return new Mail((Config) Proxy.newProxyInstance(Config.class.getClassLoader(), new Class<?>[] {Config.class},
                (proxy, method, arguments) ->
                        Optional.ofNullable(settings.get(((String) arguments[0]).replace("exeat.smtp.", "")))));
    }
}
