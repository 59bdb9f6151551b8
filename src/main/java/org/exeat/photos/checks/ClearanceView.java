package org.exeat.photos.checks;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.exeat.web.Answers;

/**
 * A clearance.
 *
 * @param title which picture it is and where it goes
 * @param named whether names go with it
 * @param state WAITING (a second person has to confirm it), CLEARED, LAPSED (it no longer holds: take the picture down)
 *     or TAKEN_DOWN (or never used)
 * @param made by whom and when
 * @param confirmed by whom else and when, or null
 * @param lapsedOn the school's day on which it was seen to hold no longer, or null
 * @param endedOn the school's day on which it was marked as taken down, or null
 * @param pupils all in the picture, by family name, the same whether or not it holds
 */
public record ClearanceView(String id, int version, String title, String channel, boolean named, String state,
        SignedView made, SignedView confirmed, LocalDate lapsedOn, LocalDate endedOn,
        List<FoundPupilView> pupils) implements Answers.Versioned {

    /** Who did something, and when. */
    public record SignedView(String name, Instant at) {
    }

    /**
     * What concerns somebody.
     *
     * @param own theirs, those that no longer hold first, then the newest
     * @param toConfirm those of others that wait for a second person, the oldest first
     * @param orphaned those that no longer hold and whose owner may not be told; for the safeguarding lead alone
     */
    public record ClearancesView(List<ClearanceView> own, List<ClearanceView> toConfirm,
            List<ClearanceView> orphaned) {
    }
}
