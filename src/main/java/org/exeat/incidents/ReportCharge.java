package org.exeat.incidents;

import java.util.Set;
import org.exeat.policy.AccountId;

/**
 * Who answers for a report that waits. Nobody among them is named in it or close to somebody who is.
 *
 * @param triaging who takes reports up; if nobody is left, those in charge
 * @param leading who is in charge by their post
 */
public record ReportCharge(WeighedReport weighed, Set<AccountId> triaging, Set<AccountId> leading) {
}
