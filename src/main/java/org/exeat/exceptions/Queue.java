package org.exeat.exceptions;

import java.util.List;
import java.util.Map;
import org.exeat.policy.PolicyRole;

/**
 * What waits for somebody.
 *
 * @param waiting   what waits for their decision now, oldest first
 * @param asked     their own that are not over
 * @param told      what they were told of as DSL
 * @param reminders what they are reminded of, newest first
 * @param vacancies how many requests nobody can decide, by the role that is not held
 */
record Queue(Listed waiting, Listed asked, List<ExceptionEntity> told, List<Reminded> reminders,
        Map<PolicyRole, Long> vacancies) {
}
