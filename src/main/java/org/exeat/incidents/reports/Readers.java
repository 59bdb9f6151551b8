package org.exeat.incidents.reports;

import java.util.Set;
import java.util.UUID;
import org.exeat.policy.AccountId;
import org.exeat.policy.SchoolId;

/** Who reads new reports of a school; told by those who know whom a report touches. */
public interface Readers {

    /** Who is to be told of that report: nobody whom it names. */
    Set<AccountId> of(SchoolId school, UUID report);
}
