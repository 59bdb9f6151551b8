package org.exeat.incidents.export;

import java.util.List;

/**
 * The names a record holds, to be taken out or left in before it is handed over.
 *
 * @param edition what the policy is called that its grounds rest on
 */
public record ExportProposalsView(String edition, List<NameView> names) {

    /**
     * Somebody the incident knows and whose name stands in its record.
     *
     * @param part      what they are in it: TARGET, ALLEGED, WITNESS, REPORTER, FORMER, FAMILY, STAFF or MENTIONED
     * @param spellings the ways in which the name stands there
     */
    public record NameView(String name, String part, List<SpellingView> spellings) {
    }

    /**
     * A way in which a name stands in the record.
     *
     * @param placeholder what takes its place
     * @param places      how often it stands there
     */
    public record SpellingView(String text, String placeholder, int places) {
    }
}
