package org.exeat.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Secret keys of this deployment: 256 random bits each, made when first asked for, in owner-only files (mode 0600) of
 * the folder {@code keys} in the data folder, outside the database. Nodes of one cell share that folder.
 */
@ApplicationScoped
public class Keys {

    private static final int BYTES = 32;

    private final Path folder;
    private final Map<String, byte[]> known = new ConcurrentHashMap<>();

    @Inject
    public Keys(@ConfigProperty(name = "exeat.home") String home) {
        this.folder = Path.of(home, "keys");
    }

    protected Keys() {
        this.folder = null;
    }

    /** The key of that name; once it was read it is known until the server ends. */
    public byte[] secret(String name) {
        return known.computeIfAbsent(name, this::read).clone();
    }

    private byte[] read(String name) {
        Path file = folder.resolve(name + ".key");
        try {
            if (Files.notExists(file)) {
                make(file);
            }
            OwnerFiles.close(file);
            return Files.readAllBytes(file);
        } catch (IOException unusable) {
            throw new UncheckedIOException("Cannot use the key file " + file, unusable);
        }
    }

    private static void make(Path file) throws IOException {
        byte[] key = new byte[BYTES];
        new SecureRandom().nextBytes(key);
        OwnerFiles.create(file, key);
    }
}
