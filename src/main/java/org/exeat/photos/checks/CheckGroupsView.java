package org.exeat.photos.checks;

import java.util.List;

/**
 * From what a member of staff chooses who is in a picture.
 *
 * @param classes the school's classes, by title
 * @param lists their own lists, by name
 * @param forThemselves what the policy demands of staff who would take or share pictures for themselves
 */
public record CheckGroupsView(List<CheckedClassView> classes, List<PupilListView> lists,
        PhotoCheckView.DemandView forThemselves) {

    /**
     * A class.
     *
     * @param own whether the caller teaches it
     */
    public record CheckedClassView(String id, String title, boolean own) {
    }

    /**
     * A list of one's own.
     *
     * @param pupils how many are on it
     */
    public record PupilListView(String id, String name, int pupils) {
    }
}
