package org.exeat.policy;

import java.util.Set;

/** The id of a platform in a catalogue, such as {@code youtube}. */
public record PlatformId(String value) {

    private static final Set<String> EVERYTHING = Set.of("all", "any", "everything", "internet", "the-internet");

    public PlatformId {
        Slug.checked(value, "The id of a platform");
    }

    /** True for a name that would mean the whole internet; such a name can never be opened for a lesson. */
    public boolean namesEverything() {
        return EVERYTHING.contains(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
