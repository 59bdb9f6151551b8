package org.exeat.schools;

import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong with one file. */
final class PackErrors {

    private final String file;
    private final List<String> errors = new ArrayList<>();

    PackErrors(String file) {
        this.file = file;
    }

    /** Notes an error: “larkmead.json, clause 1a, rule.phase: is missing.” */
    void add(String place, String field, String sentence) {
        errors.add(file + (place.isEmpty() ? "" : ", " + place) + (field.isEmpty() ? "" : ", " + field)
            + ": " + sentence);
    }

    int count() {
        return errors.size();
    }

    List<String> all() {
        return List.copyOf(errors);
    }
}
