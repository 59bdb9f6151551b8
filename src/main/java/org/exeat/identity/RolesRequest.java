package org.exeat.identity;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** The roles somebody is to have, all of them. */
public record RolesRequest(@NotNull @Size(max = 14) List<@NotNull Role> roles) {
}
