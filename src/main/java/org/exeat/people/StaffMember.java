package org.exeat.people;

import org.exeat.policy.PersonId;

/**
 * Somebody who works at a school.
 *
 * @param username the name under which the school's network knows them
 */
public record StaffMember(PersonId id, String name, String username) {
}
