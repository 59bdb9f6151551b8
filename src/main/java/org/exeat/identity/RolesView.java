package org.exeat.identity;

import java.util.List;

/** The roles somebody has. */
public record RolesView(List<Role> roles) {
}
