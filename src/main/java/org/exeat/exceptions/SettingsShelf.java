package org.exeat.exceptions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Period;
import org.exeat.platform.Ids;
import org.exeat.policy.SchoolId;

/** What each school settles about exceptions; the defaults where it has settled nothing. */
@ApplicationScoped
public class SettingsShelf {

    private final ExceptionRows rows;
    private final Ids ids;

    @Inject
    public SettingsShelf(ExceptionRows rows, Ids ids) {
        this.rows = rows;
        this.ids = ids;
    }

    protected SettingsShelf() {
        this(null, null);
    }

    ExceptionSettings of(SchoolId school) {
        return rows.settings(school).orElseGet(() -> ExceptionSettings.defaults(ids.next(), school));
    }

    /** How long what rests on that may last: as the edition says, else as the school has settled. */
    Period limit(SchoolId school, Footing footing) {
        return footing.limit().orElseGet(() -> Period.ofDays(of(school).limitDays()));
    }
}
