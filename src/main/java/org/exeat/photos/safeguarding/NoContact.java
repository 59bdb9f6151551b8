package org.exeat.photos.safeguarding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.exeat.policy.PersonId;
import org.exeat.policy.SchoolId;

/**
 * Whom the school never writes to. Asked by whatever writes letters at the moment of sending, and by nothing that shows
 * anybody anything.
 */
@ApplicationScoped
public class NoContact {

    private final MarkRows rows;

    @Inject
    public NoContact(MarkRows rows) {
        this.rows = rows;
    }

    protected NoContact() {
        this(null);
    }

    /** Those of these people who bear the mark now. */
    public Set<PersonId> among(SchoolId school, Collection<PersonId> people) {
        return rows.all(school).stream().filter(mark -> mark.kind() == MarkKind.NO_CONTACT && mark.stands())
            .map(MarkEntity::person).filter(people::contains).collect(Collectors.toSet());
    }
}
