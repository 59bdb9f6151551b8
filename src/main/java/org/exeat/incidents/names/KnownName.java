package org.exeat.incidents.names;

import java.util.List;

/**
 * Somebody whom the record of an incident names.
 *
 * @param name      in full, as the record has it
 * @param spellings every way in which the record may write it, the full name first
 */
public record KnownName(String name, Part part, List<String> spellings) {

    /** What somebody is in a record, which says why they are known. */
    public enum Part {
        TARGET, ALLEGED, WITNESS, REPORTER,
        /** Named once, and taken out since. */
        FORMER,
        /** A parent or child of a party, by the roster. */
        FAMILY,
        /** Works at the school. */
        STAFF,
        /** Looks like a name in what a reporter wrote about who it was. */
        MENTIONED
    }

    public KnownName {
        spellings = List.copyOf(spellings);
    }
}
