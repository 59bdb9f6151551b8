package org.exeat.platforms;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.exeat.policy.PlatformId;
import org.exeat.policy.SchoolId;

/** Where schools' catalogues are fetched from. */
@ApplicationScoped
public class CatalogueShelf {

    private final PlatformCatalogue shipped;
    private final PlatformRows rows;

    @Inject
    public CatalogueShelf(PlatformRows rows) {
        this.shipped = PlatformCatalogue.shipped();
        this.rows = rows;
    }

    protected CatalogueShelf() {
        this.shipped = null;
        this.rows = null;
    }

    PlatformCatalogue shipped() {
        return shipped;
    }

    /**
     * The school's catalogue as it was last committed. In a transaction of its own: whoever asks may be in one that
     * began before the last change, or that has written what nobody else is to see yet.
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    SchoolCatalogue read(SchoolId school) {
        return new SchoolCatalogue(shipped, rows.changes(school), rows.approvals(school));
    }

    /** The platform as the transaction that is running sees it. */
    Optional<CatalogueEntry> find(SchoolId school, PlatformId platform) {
        return new SchoolCatalogue(shipped, rows.changes(school), rows.approvals(school)).find(platform);
    }
}
