package org.exeat.platforms;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import javax.naming.InitialContext;
import javax.naming.NamingException;
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
     * Whether a transaction runs. It may have begun before the last change, or have written what nobody else is to see
     * yet: what it reads is not to be kept. A second one beside it would take a second connection.
     */
    boolean inTransaction() {
        try {
            TransactionSynchronizationRegistry transactions =
                    InitialContext.doLookup("java:comp/TransactionSynchronizationRegistry");
            return transactions.getTransactionStatus() != Status.STATUS_NO_TRANSACTION;
        } catch (NamingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The school's catalogue as it was last committed; for whoever is in no transaction. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    SchoolCatalogue committed(SchoolId school) {
        return inside(school);
    }

    /** The school's catalogue as the transaction that runs sees it. */
    SchoolCatalogue inside(SchoolId school) {
        return new SchoolCatalogue(shipped, rows.changes(school), rows.approvals(school));
    }
}
