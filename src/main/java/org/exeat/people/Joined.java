package org.exeat.people;

import java.util.List;

/** Identifiers in one column. A roster lists them with commas between, so none holds a comma. */
final class Joined {

    private Joined() {
    }

    static String of(List<String> parts) {
        return String.join(",", parts);
    }

    static List<String> parts(String joined) {
        return joined.isEmpty() ? List.of() : List.of(joined.split(","));
    }
}
