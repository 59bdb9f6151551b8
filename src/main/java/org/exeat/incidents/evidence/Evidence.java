package org.exeat.incidents.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.exeat.platform.RefusedException;
import org.exeat.policy.SchoolId;

/** The files of reports, for those who keep reports and those who may read them. */
@ApplicationScoped
public class Evidence {

    private final EvidenceRows rows;
    private final EvidenceKeys keys;

    @Inject
    public Evidence(EvidenceRows rows, EvidenceKeys keys) {
        this.rows = rows;
        this.keys = keys;
    }

    protected Evidence() {
        this(null, null);
    }

    /** The files of that report. */
    public List<EvidenceFile> of(SchoolId school, UUID report) {
        return rows.ofReport(school, report).stream().map(EvidenceFileEntity::file).toList();
    }

    /** One file of that report. */
    public Optional<EvidenceFile> find(SchoolId school, UUID report, UUID id) {
        return of(school, report).stream().filter(file -> file.id().equals(id)).findFirst();
    }

    /**
     * The report refers to these files and to no others. The caller's transaction must be running.
     *
     * @param gathered the hashes of the keys under which they may have been gathered
     * @throws RefusedException if one of them is not there, has not arrived, or is not gathered under any of the keys
     */
    public void refer(SchoolId school, UUID report, Collection<byte[]> gathered, List<UUID> files) {
        of(school, report).stream().map(EvidenceFile::id).filter(id -> !files.contains(id))
                .forEach(id -> rows.release(school, report, id));
        for (UUID file : files) {
            if (gathered.stream().noneMatch(key -> rows.refer(school, report, key, file) > 0)
                    && find(school, report, file).isEmpty()) {
                throw RefusedException.wrong("evidence", "EVIDENCE_GONE");
            }
        }
    }

    /** The report is given up, and its files with it. The caller's transaction must be running. */
    public void forget(SchoolId school, UUID report) {
        for (EvidenceFile file : of(school, report)) {
            rows.release(school, report, file.id());
            rows.remove(school, file.id());
        }
    }

    /**
     * Writes the plain bytes of that file, chunk by chunk.
     *
     * @throws BrokenEvidenceException if it is not what was stored; then not all of it has been written
     */
    public void write(SchoolId school, UUID id, OutputStream out) throws IOException {
        EvidenceFileEntity file = rows.find(school, id).filter(EvidenceFileEntity::arrived)
                .filter(found -> found.keyName().equals(keys.name())).orElseThrow(BrokenEvidenceException::new);
        FileSeal seal = keys.seal(school, id);
        MessageDigest digest = sha256();
        boolean last = false;
        for (int seq = 0; !last; seq++) {
            EvidenceChunk chunk = rows.chunk(school, id, seq).orElseThrow(BrokenEvidenceException::new);
            last = chunk.spot().last();
            byte[] plain = seal.open(new FileSeal.Spot(seq, last), chunk.sealed());
            digest.update(plain);
            out.write(plain);
        }
        if (!MessageDigest.isEqual(digest.digest(), file.sha256())) {
            throw new BrokenEvidenceException();
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java knows SHA-256.", impossible);
        }
    }
}
