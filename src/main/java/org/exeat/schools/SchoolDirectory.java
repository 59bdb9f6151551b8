package org.exeat.schools;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.exeat.platform.AbsentException;
import org.exeat.policy.SchoolId;

/** Finds schools. */
@ApplicationScoped
public class SchoolDirectory {

    private final Schools schools;

    @Inject
    public SchoolDirectory(Schools schools) {
        this.schools = schools;
    }

    protected SchoolDirectory() {
        this(null);
    }

    /** The school of that id. */
    public School find(SchoolId school) {
        return schools.byId(school.value()).map(SchoolEntity::school).orElseThrow(() -> new AbsentException("school"));
    }

    /** The school of that name in addresses. */
    public Optional<School> named(String slug) {
        return schools.bySlug(slug).map(SchoolEntity::school);
    }

    /** All schools of this deployment, by their names in addresses. */
    public List<School> all() {
        return schools.all().stream().map(SchoolEntity::school).toList();
    }
}
