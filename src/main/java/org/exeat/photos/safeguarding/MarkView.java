package org.exeat.photos.safeguarding;

import java.time.Instant;
import java.util.List;

/**
 * A mark.
 *
 * @param kind PHOTO_BAR (nothing is published of this pupil) or NO_CONTACT (the school never writes to this person)
 * @param person whom it is about
 * @param lifted when and why it was lifted; null while it stands
 */
public record MarkView(String id, String kind, String person, String name, SayView set, SayView lifted) {

    /** Marks, the newest first. */
    public record MarksView(List<MarkView> items) {
    }

    /**
     * Why, when and by whom.
     *
     * @param by the account
     */
    public record SayView(String reason, Instant at, String by) {
    }
}
