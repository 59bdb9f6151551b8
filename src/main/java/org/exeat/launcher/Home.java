package org.exeat.launcher;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;

/**
 * The data folder: {@code $EXEAT_HOME}, else {@code ~/.exeat}. Everything that must survive a restart lies in it.
 *
 * <p>Held by one running Exeat at a time. A folder under the system's temporary directory is refused, because what
 * lies there may be deleted at any time.
 */
final class Home implements AutoCloseable {

    private final Path root;
    private final FileChannel lockFile;

    private Home(Path root, FileChannel lockFile) {
        this.root = root;
        this.lockFile = lockFile;
    }

    static Home open(Map<String, String> environment) {
        String chosen = environment.get("EXEAT_HOME");
        Path root = chosen == null || chosen.isBlank()
                ? Path.of(System.getProperty("user.home"), ".exeat") : Path.of(chosen);
        root = root.toAbsolutePath().normalize();
        refuseTemporary(root);
        try {
            OwnerOnly.folder(root);
            return new Home(root, lock(root));
        } catch (IOException unwritable) {
            throw new StartProblem("The data folder " + root + " cannot be written to.",
                    "Give this user the right to write there, or set EXEAT_HOME to another folder.");
        }
    }

    private static void refuseTemporary(Path root) {
        for (String temporary : new String[] {System.getProperty("java.io.tmpdir"), "/tmp", "/var/tmp"}) {
            if (real(root).startsWith(real(Path.of(temporary)))) {
                throw new StartProblem("The data folder " + root + " lies under the temporary directory "
                        + temporary + ", where it may be deleted.", "Set EXEAT_HOME to a lasting folder.");
            }
        }
    }

    /** Follows links in the part of the path that exists already. */
    private static Path real(Path path) {
        for (Path there = path.toAbsolutePath().normalize(); there != null; there = there.getParent()) {
            try {
                return there.toRealPath().resolve(there.relativize(path.toAbsolutePath().normalize()));
            } catch (IOException notYetThere) {
                continue;
            }
        }
        return path;
    }

    private static FileChannel lock(Path root) throws IOException {
        FileChannel channel = FileChannel.open(root.resolve("lock"),
                StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            FileLock held = channel.tryLock();
            if (held != null) {
                return channel;
            }
        } catch (OverlappingFileLockException heldByThisProcess) {
            channel.close();
        }
        throw new StartProblem("Exeat is already running from " + root + ".",
                "Use the one that runs, or stop it first, or set EXEAT_HOME to another folder.");
    }

    Path root() {
        return root;
    }

    Path path(String first, String... more) {
        return root.resolve(Path.of(first, more));
    }

    /** Names and passwords generated here and kept for as long as the folder lives. */
    Secrets secrets() {
        return new Secrets(root.resolve("secrets").resolve("launcher.properties"));
    }

    boolean has(String file) {
        return Files.exists(root.resolve(file));
    }

    @Override
    public void close() {
        try {
            lockFile.close();
        } catch (IOException ignored) {
            // The operating system lets go of the lock when the process ends.
        }
    }
}
