package org.exeat.photos.checks;

import java.util.List;
import org.exeat.photos.events.EventNoticeView;

/**
 * From what a member of staff chooses who is in a picture.
 *
 * @param classes the school's classes, by title
 * @param lists their own lists and those for these events, by name
 * @param events what the school has notices of: to come, today, or over for less than a month; the earliest first
 * @param forThemselves what the policy demands of staff who would take or share pictures for themselves
 */
public record CheckGroupsView(List<CheckedClassView> classes, List<PupilListView> lists,
        List<EventNoticeView> events, PhotoCheckView.DemandView forThemselves) {

    /**
     * A class.
     *
     * @param own whether the caller teaches it
     */
    public record CheckedClassView(String id, String title, boolean own) {
    }

    /**
     * A list.
     *
     * @param pupils how many are on it
     * @param event the event it is for, or null
     * @param own whether the caller made it
     * @param by who did
     */
    public record PupilListView(String id, String name, int pupils, String event, boolean own, String by) {
    }
}
