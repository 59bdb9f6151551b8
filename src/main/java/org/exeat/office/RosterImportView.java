package org.exeat.office;

import java.time.Instant;
import java.util.UUID;
import org.exeat.people.RosterCounts;
import org.exeat.people.RosterImport;

/** A roster that was taken over, and how many rows of each kind it changed how. */
public record RosterImportView(UUID id, Instant importedAt, UUID importedBy, CountView people, CountView classes,
                               CountView enrolments) {

    /** Of one kind. */
    public record CountView(int added, int changed, int ended, int returned, int unchanged) {

        private static CountView of(RosterCounts.Count count) {
            return new CountView(count.added(), count.changed(), count.ended(), count.returned(), count.unchanged());
        }
    }

    static RosterImportView of(RosterImport done) {
        return new RosterImportView(done.id(), done.importedAt(), done.importedBy(),
            CountView.of(done.counts().people()), CountView.of(done.counts().classes()),
            CountView.of(done.counts().enrolments()));
    }
}
