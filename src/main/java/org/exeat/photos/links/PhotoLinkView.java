package org.exeat.photos.links;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * The newest link of one parent, for the office.
 *
 * @param mail the address on file now, if there is one
 * @param children the first names of their children at the school
 * @param state WAITING (its letter is still to be sent), FAILED (it did not arrive, or nobody knows that it did), OPEN
 *     (sent, and not used yet), ANSWERED, EXPIRED or ENDED
 * @param sentAt when it was made out
 * @param over when it was used or ended, or ran out or will
 */
public record PhotoLinkView(String id, String parent, String mail, List<String> children, String state, Instant sentAt,
        Instant over) {

    /**
     * Some of them, by the parents' family names.
     *
     * @param next names the page after this one, if there is one
     * @param counts how many there are of each state, of all that were searched for
     * @param failed letters about answers that did not arrive
     * @param canSend whether this deployment sends mail and knows its own address
     * @param years those in which there are pupils
     * @param classes the same
     */
    public record PhotoLinksView(List<PhotoLinkView> items, String next, Map<String, Integer> counts,
            List<FailedLetterView> failed, boolean canSend, List<LinkYearView> years,
            List<LinkClassView> classes) {
    }

    /**
     * A letter about answers that did not arrive, or of which nobody knows that it did.
     *
     * @param to its receiver
     * @param mail the address on file now, if there is one
     */
    public record FailedLetterView(String id, String to, String mail, Instant at) {
    }

    /** A year group, as the school calls it. */
    public record LinkYearView(String year, String label) {
    }

    /** A class. */
    public record LinkClassView(String id, String title) {
    }

    /**
     * What a sending would do.
     *
     * @param letters how many letters it would send
     * @param waiting how many parents are left out because a link is on its way to them
     * @param without parents of whom the roster holds no address
     */
    public record LinkReachView(int letters, int waiting, List<UnreachedView> without) {
    }

    /** A parent without an address, and the first names of their children. */
    public record UnreachedView(String parent, List<String> children) {
    }

    /** How many letters were written. */
    public record LinksSentView(int letters) {
    }
}
