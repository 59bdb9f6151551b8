package org.exeat.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.exeat.identity.PasswordHash;

/**
 * Generated passwords of the demo people. They are written to an owner-only file, from which the launcher shows them
 * once; only their hashes go into the database.
 */
@ApplicationScoped
public class DemoPasswords {

    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int PARTS = 4;
    private static final int PART = 4;

    private final Path file;
    private final SecureRandom random = new SecureRandom();

    @Inject
    public DemoPasswords(@ConfigProperty(name = "exeat.home") String home) {
        this.file = Path.of(home, "secrets", "demo-people.txt");
    }

    protected DemoPasswords() {
        this.file = null;
    }

    /** Makes and writes them; the hashes by e-mail address. */
    Map<String, String> make(List<DemoSchool> schools) {
        Map<String, String> hashes = new HashMap<>();
        List<String> lines = new ArrayList<>();
        for (DemoSchool school : schools) {
            for (DemoSchool.Member member : school.people()) {
                String password = password();
                hashes.put(member.email(school.pack()), PasswordHash.of(password));
                lines.add(String.format(Locale.ROOT, "%-36s %s  %s", member.email(school.pack()), password,
                        DemoDesks.leading(member).name().toLowerCase(Locale.ROOT).replace('_', ' ')));
            }
        }
        write(lines);
        return hashes;
    }

    private String password() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < PARTS * PART; i++) {
            text.append(i > 0 && i % PART == 0 ? "-" : "").append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return text.toString();
    }

    private void write(List<String> lines) {
        try {
            Files.createDirectories(file.getParent(),
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            Files.deleteIfExists(file);
            Files.createFile(file,
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.write(file, lines);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
