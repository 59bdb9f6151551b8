package org.exeat.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Where this deployment keeps its key and its signed heads: {@code exeat.audit.key} (else
 * {@code keys/audit.key} in the data folder) and {@code exeat.audit.heads} (else {@code audit-heads} there).
 */
@ApplicationScoped
public class Heads {

    private final Path key;
    private final Path folder;
    private HeadLog log;

    @Inject
    public Heads(@ConfigProperty(name = "exeat.home") String home,
            @ConfigProperty(name = "exeat.audit.key") Optional<String> key,
            @ConfigProperty(name = "exeat.audit.heads") Optional<String> heads) {
        this.key = key.map(Path::of).orElse(Path.of(home, "keys", "audit.key"));
        this.folder = heads.map(Path::of).orElse(Path.of(home, "audit-heads"));
    }

    protected Heads() {
        this.key = null;
        this.folder = null;
    }

    synchronized HeadLog log() {
        if (log == null) {
            log = new HeadLog(folder, HeadKeys.at(key));
        }
        return log;
    }
}
