package org.exeat.web;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;

/** On what an endpoint about incidents is called: rows of its own, and what the tables hold after each call. */
final class HostileGround implements AutoCloseable {

    /** What an accepted call used up is made anew so often: enough for every kind of harm that is accepted. */
    private static final int RENEWALS = 8;

    private final Supplier<HostileIncident> making;
    private final KeptIncidents tables;
    private HostileIncident rows;
    private int parts;
    private int renewals;
    private boolean changed;
    private boolean reached;
    private String kept = "";

    HostileGround(HostileSchool school) {
        making = school::incident;
        tables = new KeptIncidents(school.id());
        rows = making.get();
    }

    /** The call with ids where it has names. */
    HostileCalls.Call filled(HostileCalls.Call call) {
        var headers = new TreeMap<>(call.headers());
        headers.replaceAll((name, value) -> rows.filled(value));
        var filled = new HostileCalls.Call(rows.filled(call.address()), rows.filled(new String(call.body(),
                StandardCharsets.ISO_8859_1)).getBytes(StandardCharsets.ISO_8859_1), headers);
        if (kept.isEmpty() || parts < rows.parts()) {
            parts = rows.parts();
            kept = tables.now();
        }
        return filled;
    }

    /** What a call left in the tables though it was refused, if anything. */
    Optional<String> stored(int status) {
        String before = kept;
        kept = tables.now();
        reached |= status < 400;
        changed |= status < 400 && !kept.equals(before);
        return status < 400 || kept.equals(before) ? Optional.empty()
                : Optional.of(status + " and yet stored:\n" + before + "\nand then:\n" + kept);
    }

    /** Makes the rows anew if the call may have been refused for what an earlier one did to them. */
    boolean renewed(int status) {
        boolean used = changed && (status == 404 || status == 409) && renewals < RENEWALS;
        if (used) {
            rows = making.get();
            parts = 0;
            renewals++;
            changed = false;
        }
        return used;
    }

    /** Whether any call got through, so that those that were refused were not refused for the rows they name. */
    boolean reached() {
        return reached;
    }

    @Override
    public void close() {
        tables.close();
    }
}
