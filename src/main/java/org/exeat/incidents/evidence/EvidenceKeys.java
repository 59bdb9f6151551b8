package org.exeat.incidents.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HexFormat;
import java.util.UUID;
import org.exeat.platform.Keys;
import org.exeat.platform.Sha256;
import org.exeat.policy.SchoolId;

/** The key under which this deployment encrypts evidence, kept outside the database. Without it nothing can be read. */
@ApplicationScoped
public class EvidenceKeys {

    private static final int NAME_BYTES = 8;

    private final Keys keys;

    @Inject
    public EvidenceKeys(Keys keys) {
        this.keys = keys;
    }

    protected EvidenceKeys() {
        this(null);
    }

    /** By which a file knows under which key it was encrypted: the beginning of the hash of the key's hash. */
    String name() {
        return HexFormat.of().formatHex(Sha256.of(Sha256.of(secret())), 0, NAME_BYTES);
    }

    FileSeal seal(SchoolId school, UUID file) {
        return new FileSeal(secret(), school, file);
    }

    private byte[] secret() {
        return keys.secret("evidence");
    }
}
