package org.exeat.policy.misuse;

import java.util.Optional;
import org.exeat.policy.Clause;
import org.exeat.policy.PolicyEdition;
import org.exeat.policy.RuleKind;

/** Whether a policy asks for a record of misuse. */
public final class RecordDuty {

    private RecordDuty() {
    }

    /** The clause that does; without one, keeping the record is the school's own choice. */
    public static Optional<Clause> clause(PolicyEdition edition) {
        return edition.clauses().stream().filter(clause -> clause.rule().kind() == RuleKind.MISUSE_RECORD).findFirst();
    }
}
