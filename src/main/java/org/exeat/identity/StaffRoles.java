package org.exeat.identity;

import java.util.List;

/** The roles of one member, in one version of the membership. */
record StaffRoles(int version, List<Role> roles) {
}
