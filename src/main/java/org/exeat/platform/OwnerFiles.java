package org.exeat.platform;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** Files that only the user who runs the server may read, on the disk before anybody relies on them. */
public final class OwnerFiles {

    private static final Set<PosixFilePermission> OWNER = PosixFilePermissions.fromString("rw-------");
    private static final FileAttribute<Set<PosixFilePermission>> FILE = PosixFilePermissions.asFileAttribute(OWNER);
    private static final FileAttribute<Set<PosixFilePermission>> FOLDER =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));

    private OwnerFiles() {
    }

    /** Writes a new file as a whole. */
    public static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent(), FOLDER);
        Path draft = file.resolveSibling(file.getFileName() + ".draft");
        Files.deleteIfExists(draft);
        put(draft, text, StandardOpenOption.CREATE_NEW);
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        keep(file.toAbsolutePath().getParent());
    }

    /** Writes a new file as a whole, unless somebody else was first: then theirs stays. */
    public static void create(Path file, byte[] content) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        Files.createDirectories(folder, FOLDER);
        Path draft = Files.createTempFile(folder, file.getFileName().toString(), ".draft", FILE);
        try {
            put(draft, content, StandardOpenOption.WRITE);
            Files.createLink(file, draft);
        } catch (FileAlreadyExistsException madeByAnother) {
            // Whoever linked first made it; all read it from the file.
        } finally {
            Files.delete(draft);
        }
        keep(folder);
    }

    /** Adds a line; one that a crash cut short is ended first. */
    public static void append(Path file, String line) throws IOException {
        boolean fresh = Files.notExists(file);
        if (fresh) {
            Files.createDirectories(file.toAbsolutePath().getParent(), FOLDER);
        }
        put(file, (fresh || ended(file) ? "" : "\n") + line + "\n", StandardOpenOption.CREATE);
        if (fresh) {
            keep(file.toAbsolutePath().getParent());
        }
    }

    /** Takes everybody else's right to read it away. */
    public static void close(Path file) throws IOException {
        if (!Files.getPosixFilePermissions(file).equals(OWNER)) {
            Files.setPosixFilePermissions(file, OWNER);
        }
    }

    /** The end of a file, at most so many bytes of it. */
    public static String end(Path file, long most) throws IOException {
        try (FileChannel channel = FileChannel.open(file)) {
            long from = Math.max(0, channel.size() - most);
            ByteBuffer bytes = ByteBuffer.allocate(Math.toIntExact(channel.size() - from));
            while (bytes.hasRemaining() && channel.read(bytes, from + bytes.position()) > 0) {
                continue;
            }
            return new String(bytes.array(), 0, bytes.position(), StandardCharsets.UTF_8);
        }
    }

    private static void put(Path file, String text, StandardOpenOption how) throws IOException {
        put(file, text.getBytes(StandardCharsets.UTF_8), how);
    }

    private static void put(Path file, byte[] content, StandardOpenOption how) throws IOException {
        try (FileChannel channel = FileChannel.open(file, Set.of(StandardOpenOption.APPEND, how), FILE)) {
            ByteBuffer bytes = ByteBuffer.wrap(content);
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
    }

    private static boolean ended(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file)) {
            ByteBuffer last = ByteBuffer.allocate(1);
            return channel.size() == 0 || channel.read(last, channel.size() - 1) == 1 && last.get(0) == '\n';
        }
    }

    private static void keep(Path folder) throws IOException {
        try (FileChannel channel = FileChannel.open(folder)) {
            channel.force(true);
        }
    }
}
