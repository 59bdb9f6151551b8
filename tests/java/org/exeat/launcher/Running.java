package org.exeat.launcher;

import java.net.URI;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

/**
 * The program as it ships, started once for all integration tests of a run: embedded database, migrations, server, WAR.
 *
 * <p>Its data folder is made anew under the build folder; its ports are free ones.
 */
public final class Running {

    private static Running one;

    private final Exeat exeat;

    private Running(Exeat exeat) {
        this.exeat = exeat;
    }

    /** The running program; the first caller starts it, the end of the test run stops it. */
    public static synchronized Running exeat() {
        if (one == null) {
            Path target = Path.of(System.getProperty("exeat.build", "target")).toAbsolutePath();
            Map<String, String> environment = new HashMap<>(System.getenv());
            environment.put("EXEAT_HOME", Folders.fresh(target.resolve("it-home")).toString());
            environment.put("EXEAT_PORT", Integer.toString(Ports.any()));
            environment.put("EXEAT_INTERNAL_PORT", Integer.toString(Ports.any()));
            Exeat exeat = new Exeat(environment, target, line -> { });
            Runtime.getRuntime().addShutdownHook(new Thread(exeat::close));
            exeat.start();
            one = new Running(exeat);
        }
        return one;
    }

    /** Where pages and API are. */
    public URI address() {
        return URI.create(exeat.address());
    }

    /** Where health, metrics and the description of the API are. */
    public URI internal() {
        return URI.create("http://127.0.0.1:" + exeat.ports().internal());
    }

    /** The data folder. */
    public Path home() {
        return exeat.home().root();
    }

    /** A connection as the owner of the tables: for what no user of the program may do. */
    public Connection owner() throws SQLException {
        return exeat.database().connect(exeat.database().owner());
    }

    /** A connection as the application. */
    public Connection application() throws SQLException {
        return exeat.database().connect(exeat.database().application());
    }

    Database database() {
        return exeat.database();
    }
}
