package org.exeat.incidents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.exeat.policy.EditionId;
import org.exeat.policy.PolicyEdition;
import org.exeat.policy.SchoolId;
import org.exeat.policy.offsite.Grounds;
import org.exeat.schools.Editions;
import org.exeat.schools.School;
import org.exeat.schools.SchoolDirectory;

/**
 * Puts incidents before the kernel: an open one with the school's edition in force, a closed one with the edition under
 * which it was decided, whatever the school has adopted since.
 */
@ApplicationScoped
public class Assessments {

    private final Editions editions;
    private final SchoolDirectory schools;

    @Inject
    public Assessments(Editions editions, SchoolDirectory schools) {
        this.editions = editions;
        this.schools = schools;
    }

    protected Assessments() {
        this(null, null);
    }

    /** Whether a route is due that was not taken. */
    public boolean owes(IncidentFile file) {
        return of(file).owes(file.trail());
    }

    Assessment of(IncidentFile file) {
        SchoolId school = file.incident().schoolId();
        return Assessment.of(edition(school, settledUnder(file)), schools.find(school), file.trail());
    }

    /** The grounds on which each of the school's incidents is or was tested; every edition is looked up once. */
    Function<IncidentFile, Grounds> grounds(SchoolId school) {
        School at = schools.find(school);
        var known = new HashMap<Optional<String>, Grounds>();
        return file -> known.computeIfAbsent(settledUnder(file), id ->
                Grounds.of(edition(school, id), at.nation(), at.type()));
    }

    /**
     * The id of the edition under which a closed one was decided, an empty text where there was none then. Empty while
     * it is open, and where nobody decided, as in one that was merged: then the edition in force counts.
     */
    private static Optional<String> settledUnder(IncidentFile file) {
        return file.incident().open() ? Optional.empty() : file.trail().decision().map(entry -> entry.get("edition"));
    }

    private Optional<PolicyEdition> edition(SchoolId school, Optional<String> settledUnder) {
        return settledUnder.isEmpty() ? editions.inForce(school) : settledUnder.filter(id -> !id.isEmpty())
                .flatMap(id -> editions.find(school, new EditionId(UUID.fromString(id))));
    }
}
