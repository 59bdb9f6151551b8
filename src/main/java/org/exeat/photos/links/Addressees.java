package org.exeat.photos.links;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.exeat.people.Parents;
import org.exeat.people.Pupils;
import org.exeat.policy.PupilId;
import org.exeat.policy.SchoolId;
import org.exeat.policy.access.PupilFacts;
import org.exeat.schools.SchoolClock;

/**
 * Whom the school may ask about which pupils: those whom its roster calls parents or guardians. Relatives may object,
 * and are not asked.
 */
@ApplicationScoped
public class Addressees {

    private final Parents parents;
    private final Pupils pupils;
    private final SchoolClock clock;

    @Inject
    public Addressees(Parents parents, Pupils pupils, SchoolClock clock) {
        this.parents = parents;
        this.pupils = pupils;
        this.clock = clock;
    }

    protected Addressees() {
        this(null, null, null);
    }

    /** All of them, by family name. */
    List<Parents.Parent> all(SchoolId school) {
        return parents.on(school, clock.today(school)).stream().filter(Parents.Parent::responsible).toList();
    }

    /** Those of the pupils meant, with an address or without. */
    List<Parents.Parent> of(SchoolId school, LinkTargetRequest target) {
        LocalDate today = clock.today(school);
        Set<PupilId> meant = pupils.all(school, today).stream().filter(target.checked()::means).map(PupilFacts::id)
            .collect(Collectors.toSet());
        return all(school).stream().filter(parent -> parent.children().stream()
            .anyMatch(child -> meant.contains(child.id()))).toList();
    }
}
