package org.exeat.photos.settings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.exeat.policy.SchoolId;

/** What each school has settled about publishing pictures and names; what is usual where it has settled nothing. */
@ApplicationScoped
public class PhotoSettings {

    private final PhotoSettingsRows rows;

    @Inject
    public PhotoSettings(PhotoSettingsRows rows) {
        this.rows = rows;
    }

    protected PhotoSettings() {
        this(null);
    }

    /** What holds at that school. */
    public PhotoRules of(SchoolId school) {
        return rows.find(school).map(PhotoSettingsEntity::rules).orElse(PhotoRules.USUAL);
    }
}
