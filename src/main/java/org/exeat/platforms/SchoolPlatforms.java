package org.exeat.platforms;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;
import org.exeat.platform.AbsentException;
import org.exeat.platform.Changed;
import org.exeat.policy.PlatformId;
import org.exeat.policy.SchoolId;
import org.exeat.policy.access.PlatformFacts;

/**
 * The platforms as each school has them: the shipped catalogue with the school's own changes and approvals.
 *
 * <p>A platform that the school hides is in all answers but {@link #offered}: hiding says that teachers are not to be
 * offered it, not that it may be used freely. Answers come from memory, and are of what was committed.
 */
@ApplicationScoped
public class SchoolPlatforms {

    private static final Set<String> MATTER = Set.of(CatalogueDesk.CHANGE, Changed.EVERYTHING);

    private final CatalogueShelf shelf;
    private final Map<SchoolId, SchoolCatalogue> known = new ConcurrentHashMap<>();
    private final AtomicLong changes = new AtomicLong();

    @Inject
    public SchoolPlatforms(CatalogueShelf shelf) {
        this.shelf = shelf;
    }

    protected SchoolPlatforms() {
        this(null);
    }

    /** Every platform the school's catalogue knows. */
    public PlatformCatalogue of(SchoolId school) {
        return at(school).catalogue();
    }

    /** What decisions rest on, for every platform of the catalogue. */
    public List<PlatformFacts> facts(SchoolId school) {
        return facts(school, entry -> true);
    }

    /** The same for the platforms that can be named for a lesson: all that the school does not hide. */
    public List<PlatformFacts> offered(SchoolId school) {
        return facts(school, entry -> !entry.hidden());
    }

    /** The approval of the platform that stands. */
    public Optional<Approval> approval(SchoolId school, PlatformId platform) {
        return at(school).find(platform).flatMap(CatalogueEntry::approval);
    }

    /** Finds the school's platforms by their domains. */
    public DomainMatcher matcher(SchoolId school) {
        return at(school).matcher();
    }

    /** Every platform of the catalogue by name. */
    List<CatalogueEntry> entries(SchoolId school) {
        return at(school).entries().stream()
                .sorted(Comparator.comparing(entry -> entry.platform().name(), String.CASE_INSENSITIVE_ORDER)).toList();
    }

    CatalogueEntry entry(SchoolId school, PlatformId platform) {
        return at(school).find(platform).orElseThrow(() -> new AbsentException("platform"));
    }

    private List<PlatformFacts> facts(SchoolId school, Predicate<CatalogueEntry> wanted) {
        return at(school).entries().stream().filter(wanted).map(CatalogueEntry::facts).toList();
    }

    private SchoolCatalogue at(SchoolId school) {
        var here = known.get(school);
        if (here != null) {
            return here;
        }
        return shelf.inTransaction() ? shelf.inside(school) : read(school);
    }

    /** Keeps what it read only if nothing changed meanwhile. */
    private SchoolCatalogue read(SchoolId school) {
        long before = changes.get();
        var fresh = shelf.committed(school);
        known.compute(school, (id, other) -> changes.get() == before ? fresh : other);
        return fresh;
    }

    void forget(@Observes Changed changed) {
        if (MATTER.contains(changed.kind())) {
            changes.incrementAndGet();
            known.remove(changed.school());
        }
    }
}
