package org.exeat.people;

/**
 * A school, or what it is part of.
 *
 * @param parent identifier of the organisation above, or {@code ""}
 */
public record RosterOrg(String sourcedId, String name, OrgKind kind, String parent) {
}
