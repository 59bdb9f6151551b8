package org.exeat.launcher;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * Open Liberty with the WAR, as a child process whose files lie in the data folder.
 *
 * <p>A server that outlived a killed launcher is stopped first: it may hold repositories of a database that went away.
 */
final class Server {

    private static final Duration PATIENCE = Duration.ofSeconds(180);
    /** Pages that are open somewhere hold their streams; nobody should wait for them, and ending hard loses nothing. */
    private static final Duration STOP_PATIENCE = Duration.ofSeconds(10);
    private static final int POLL_MILLIS = 200;
    private static final String NAME = "exeat";

    private final Home home;
    private final Build build;
    private final ServerPorts ports;
    private Child process;

    Server(Home home, Build build, ServerPorts ports) {
        this.home = home;
        this.build = build;
        this.ports = ports;
    }

    /** Before anything is started: an earlier server is stopped, and ports that others hold are refused. */
    void clearTheWay(Consumer<String> says) {
        Child.find(pidFile(), home.root().toString()).ifPresent(survivor -> {
            says.accept("Stopping the server of an earlier run (process " + survivor.pid() + ")");
            survivor.stop(STOP_PATIENCE);
        });
        ports.refuseBusy();
    }

    void start(Database database, Consumer<String> says) {
        try {
            layOut(database);
            says.accept("Starting the server (about 15 seconds)");
            process = Child.start(command(), environment(), log());
            OwnerOnly.write(pidFile(), Long.toString(process.pid()));
            awaitReady();
        } catch (IOException failed) {
            throw new StartProblem("The server could not be started: " + failed.getMessage() + ".",
                    "Its own report is in " + log() + ".");
        }
    }

    void stop() {
        if (process != null) {
            process.stop(STOP_PATIENCE);
        }
    }

    Child process() {
        return process;
    }

    private void layOut(Database database) throws IOException {
        OwnerOnly.folder(folder().resolve("apps"));
        OwnerOnly.folder(folder().resolve("jdbc"));
        copy(build.serverXml(), "server.xml");
        copy(build.war(), "apps/exeat.war");
        copy(build.driver(), "jdbc/mariadb-java-client.jar");
        OwnerOnly.write(folder().resolve("configDropins/defaults/exeat.xml"), variables(database));
        OwnerOnly.write(folder().resolve("bootstrap.properties"),
                "command.port=-1\ncom.ibm.ws.logging.console.log.level=OFF\ncom.ibm.ws.logging.max.file.size=20\n");
    }

    private String variables(Database database) {
        Map<String, String> variables = new TreeMap<>(Map.of(
                "exeat.db.url", impatient(database.url()),
                "exeat.db.user", database.application().name(),
                "exeat.db.password", database.application().password(),
                "exeat.http.port", Integer.toString(ports.http()),
                "exeat.internal.port", Integer.toString(ports.internal()),
                "exeat.home", home.root().toString()));
        StringBuilder xml = new StringBuilder("<server>\n");
        variables.forEach((name, value) -> xml.append("  <variable name=\"").append(name)
                .append("\" value=\"").append(escape(value)).append("\"/>\n"));
        return xml.append("</server>\n").toString();
    }

    /** A database that hangs must not hold the server's threads for ever; what the address says itself wins. */
    private static String impatient(String url) {
        String given = url.contains("?") ? "&" + url.substring(url.indexOf('?') + 1) : "";
        return url.replaceFirst("\\?.*", "") + "?connectTimeout=5000&socketTimeout=60000" + given;
    }

    private void copy(Path from, String to) throws IOException {
        Files.copy(from, folder().resolve(to), StandardCopyOption.REPLACE_EXISTING);
    }

    private static String escape(String value) {
        return value.replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;");
    }

    private List<String> command() {
        Path tools = build.liberty().resolve("bin/tools");
        return List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + System.getProperty("exeat.heap", "768m"), "-Duser.timezone=UTC", "-Dfile.encoding=UTF-8",
                "-Dexeat.home=" + home.root(),
                "--add-opens=java.base/java.lang=ALL-UNNAMED", "--add-opens=java.base/java.util=ALL-UNNAMED",
                "--add-opens=java.base/java.net=ALL-UNNAMED", "--add-opens=java.naming/javax.naming.spi=ALL-UNNAMED",
                "-javaagent:" + tools.resolve("ws-javaagent.jar"), "-jar", tools.resolve("ws-server.jar").toString(),
                NAME);
    }

    private Map<String, String> environment() {
        return Map.of("WLP_USER_DIR", home.path("liberty", "usr").toString(),
                "WLP_OUTPUT_DIR", home.path("liberty", "output").toString(),
                "ltpa_keys_password", home.secrets().password("server.keys"));
    }

    private void awaitReady() {
        HttpClient client = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
        HttpRequest question = HttpRequest.newBuilder(
                URI.create("http://127.0.0.1:" + ports.internal() + "/health/ready")).build();
        for (long waited = 0; waited < PATIENCE.toMillis() && process.alive(); waited += POLL_MILLIS) {
            if (ready(client, question)) {
                return;
            }
        }
        throw new StartProblem("The server did not come up.", "Its own report is in "
                + home.path("liberty", "output", NAME, "logs", "messages.log") + ".");
    }

    private static boolean ready(HttpClient client, HttpRequest question) {
        try {
            HttpResponse<String> answer = client.send(question, HttpResponse.BodyHandlers.ofString());
            // A check that could not even be asked is left out of an answer that says UP all the same.
            if (answer.statusCode() == 200 && answer.body().contains("\"schools\"")) {
                return true;
            }
            Thread.sleep(POLL_MILLIS);
        } catch (IOException notYet) {
            pause();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new StartProblem("Stopped while the server was starting.", "Start again.");
        }
        return false;
    }

    private static void pause() {
        try {
            Thread.sleep(POLL_MILLIS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private Path folder() {
        return home.path("liberty", "usr", "servers", NAME);
    }

    private Path pidFile() {
        return home.path("liberty", "server.pid");
    }

    private Path log() {
        return home.path("liberty", "console.log");
    }
}
