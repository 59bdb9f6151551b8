package org.exeat.offenders.schools;

/** Innocent, but not for the launcher. */
public record Room(String name) {
}
