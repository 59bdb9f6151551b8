package org.exeat.photos.checks;

import java.util.List;

/**
 * A pupil.
 *
 * @param year as the school calls it
 */
public record FoundPupilView(String pupil, String name, String year) {

    /** Pupils found by name, by family name; twenty at most. */
    public record FoundPupilsView(List<FoundPupilView> items) {
    }
}
