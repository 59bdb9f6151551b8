package org.exeat.incidents;

import java.util.List;

/** The other incidents that have something in common with one, of those that the caller may see. */
public record RelatedIncidentsView(List<SharingIncidentView> items) {

    /**
     * One of them.
     *
     * @param number as people write it: I-0001
     * @param state OPEN or CLOSED
     * @param shares what both have: LINK, where a link leads to the same place, PERSON, where both name somebody
     */
    public record SharingIncidentView(String id, String number, String title, String state, List<String> shares) {

        static SharingIncidentView of(Shared one) {
            IncidentEntity it = one.file().incident();
            return new SharingIncidentView(it.id().toString(), it.number(), it.title(), it.state().name(),
                    one.what().stream().map(Enum::name).toList());
        }
    }
}
