package org.exeat.audit;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.exeat.platform.Sha256;
import org.exeat.policy.SchoolId;

/**
 * How the entries of one school hang together.
 *
 * <p>The chain hash of a link is SHA-256 of the chain hash before it, the link's number as eight big-endian bytes, and
 * the hash of its entry. Before the first link stands SHA-256 of the UTF-8 text {@code exeat.audit.chain.1} and the 16
 * bytes of the chain's id, so that no chain continues another.
 *
 * @param id the school's id; all zeros for what concerns accounts and no school
 */
record Chain(UUID id) {

    /** The chain of entries without a school. */
    static final Chain ACCOUNTS = new Chain(new UUID(0, 0));

    private static final byte[] FORM = "exeat.audit.chain.1".getBytes(StandardCharsets.UTF_8);

    static Chain of(SchoolId school) {
        return new Chain(school.value());
    }

    /** The chain for an entry of that school, or of none. */
    static Chain ofEntry(UUID school) {
        return school == null ? ACCOUNTS : new Chain(school);
    }

    /** What the first link hangs on. */
    byte[] root() {
        return Sha256.of(FORM, EntryContent.uuid(id));
    }

    /** The chain hash of a link. */
    static byte[] link(byte[] before, long seq, byte[] entryHash) {
        return Sha256.of(before, EntryContent.number(seq), entryHash);
    }
}
