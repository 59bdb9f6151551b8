package org.exeat.launcher;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/** One running Exeat: database and server, started in order and stopped in the opposite one. */
final class Exeat implements AutoCloseable {

    private final Map<String, String> environment;
    private final Consumer<String> says;
    private final Home home;
    private final ServerPorts ports;
    private final Server server;
    private Optional<EmbeddedDatabase> embedded = Optional.empty();
    private Database database;
    private boolean closed;

    Exeat(Map<String, String> environment, Path target, Consumer<String> says) {
        this.environment = environment;
        this.says = says;
        this.home = Home.open(environment);
        this.ports = ServerPorts.named(environment);
        this.server = new Server(home, Build.under(target), ports);
    }

    void start() {
        server.clearTheWay(says);
        database = Database.named(environment).orElseGet(this::startEmbedded);
        new DatabaseCheck(database).run();
        int steps = new Migration(database).run();
        says.accept(steps == 0 ? "The database is up to date" : "The database was brought up to date: " + steps
                + (steps == 1 ? " step" : " steps"));
        server.start(database, says);
    }

    private Database startEmbedded() {
        EmbeddedDatabase brought = new EmbeddedDatabase(home, says);
        embedded = Optional.of(brought);
        return brought.start();
    }

    /** Returns the name of the part that has ended, as soon as one has, whoever ended it. */
    String await() {
        CompletableFuture<String> serverEnded = server.process().ended("server");
        return embedded.map(brought -> brought.process().ended("database"))
                .map(ended -> ended.applyToEither(serverEnded, part -> part))
                .orElse(serverEnded).join();
    }

    Home home() {
        return home;
    }

    Database database() {
        return database;
    }

    String address() {
        return "http://localhost:" + ports.http();
    }

    ServerPorts ports() {
        return ports;
    }

    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        if (embedded.isPresent() || server.process() != null) {
            says.accept("Stopping");
        }
        server.stop();
        embedded.ifPresent(EmbeddedDatabase::stop);
        home.close();
    }
}
