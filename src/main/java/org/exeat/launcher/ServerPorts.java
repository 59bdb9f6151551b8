package org.exeat.launcher;

import java.util.Map;

/**
 * The two ports of the server, both on the loopback address.
 *
 * @param http pages and API
 * @param internal health, metrics and the description of the API: never reachable from another machine
 */
record ServerPorts(int http, int internal) {

    private static final int HTTP = 9080;

    static ServerPorts named(Map<String, String> environment) {
        int http = port(environment, "EXEAT_PORT", HTTP);
        return new ServerPorts(http, port(environment, "EXEAT_INTERNAL_PORT", http + 1));
    }

    private static int port(Map<String, String> environment, String name, int usual) {
        String value = environment.get(name);
        try {
            return value == null || value.isBlank() ? usual : Integer.parseInt(value);
        } catch (NumberFormatException noNumber) {
            throw new StartProblem(name + " is not a port number.", "Set it to a number from 1024 to 65535.");
        }
    }

    void refuseBusy() {
        refuseBusy(http, "EXEAT_PORT");
        refuseBusy(internal, "EXEAT_INTERNAL_PORT");
    }

    private static void refuseBusy(int port, String name) {
        if (!Ports.free(port)) {
            throw new StartProblem("Port " + port + " is taken by another program.",
                    "Stop that program, or set " + name + " to a free port.");
        }
    }
}
