package org.exeat.platform;

import java.util.Objects;
import org.exeat.policy.SchoolId;

/**
 * CDI event: something that nodes remember, such as what access decisions rest on, was changed and committed, on this
 * node or another.
 *
 * <p>Fired on a thread without a request, in the order of {@code seq}. An observer only takes note (marks its snapshot
 * stale): if it throws, the change is announced again until it no longer does, and leases lapse meanwhile.
 *
 * @param school whose data changed
 * @param kind what kind of data, as given to {@link Changes#bump}; {@link #EVERYTHING} after changes were missed
 * @param seq the change's number in the cell
 */
public record Changed(SchoolId school, String kind, long seq) {

    /** The kind of an announcement to a node that slept too long to be told one by one. */
    public static final String EVERYTHING = "everything";

    public Changed {
        Objects.requireNonNull(school, "A change is in a school.");
        Objects.requireNonNull(kind, "A change is of a kind.");
    }

    /** Whether data of that kind may have changed. */
    public boolean concerns(String changedKind) {
        return kind.equals(changedKind) || kind.equals(EVERYTHING);
    }
}
