package org.exeat.incidents.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.Map;
import org.exeat.platform.RefusedException;
import org.exeat.policy.SchoolId;

/** Receives files: never more of one in memory than two chunks, and nothing stays of what is refused. */
@ApplicationScoped
public class EvidenceIntake {

    private final EvidenceStore store;
    private final EvidenceKeys keys;

    @Inject
    public EvidenceIntake(EvidenceStore store, EvidenceKeys keys) {
        this.store = store;
        this.keys = keys;
    }

    protected EvidenceIntake() {
        this(null, null);
    }

    /** Receives a file of that name. */
    public EvidenceFile receive(SchoolId school, DraftKey draft, String name, InputStream body) throws IOException {
        EvidenceFileEntity file = store.begin(school, draft, FileName.read(name));
        boolean done = false;
        try {
            EvidenceFile kept = receive(file, body);
            done = true;
            return kept;
        } finally {
            if (!done) {
                store.drop(file);
            }
        }
    }

    private EvidenceFile receive(EvidenceFileEntity file, InputStream body) throws IOException {
        FileSeal seal = keys.seal(file.schoolId(), file.id());
        var check = new ContentCheck();
        var digest = sha256();
        var hashed = new DigestInputStream(body, digest);
        byte[] piece = hashed.readNBytes(FileSeal.PLAIN);
        for (int seq = 0; piece.length > 0; seq++) {
            byte[] next = hashed.readNBytes(FileSeal.PLAIN);
            check.take(piece);
            var spot = new FileSeal.Spot(seq, next.length == 0);
            store.add(file, spot, seal.seal(spot, piece));
            piece = next;
        }
        EvidenceType type = check.type().orElseThrow(() -> RefusedException.invalid("FILE_TYPE",
                List.of(new RefusedException.FieldError("file", "FILE_TYPE", Map.of()))));
        return store.finish(file, type, check.size(), digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java knows SHA-256.", impossible);
        }
    }
}
