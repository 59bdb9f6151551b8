package org.exeat.incidents.reports;

import java.util.HexFormat;
import java.util.UUID;
import org.exeat.platform.visitors.Receipt;
import org.exeat.platform.visitors.RequestKey;
import org.exeat.policy.SchoolId;

/**
 * A report of a visitor that is about to be kept.
 *
 * @param key the key of its request: it is the same report however often it arrives
 * @param alarming whether somebody must be told at once, by its answers or its words
 */
record Arrival(SchoolId school, String key, Receipt receipt, ReportRequest request, boolean alarming) {

    byte[] keyHash() {
        return RequestKey.hash(key);
    }

    /** The same as text. */
    String keyHex() {
        return HexFormat.of().formatHex(keyHash());
    }

    Telling telling() {
        return request.telling();
    }

    /** The row to keep it in. */
    ReportEntity row(UUID id) {
        var row = ReportEntity.open(id, school, relation(), telling());
        row.known(receipt.hash(), keyHash());
        return row;
    }

    /** Nobody without an account is taken for staff. */
    private Relation relation() {
        return request.relation() == null || request.relation() == Relation.STAFF ? Relation.OTHER
                : request.relation();
    }
}
