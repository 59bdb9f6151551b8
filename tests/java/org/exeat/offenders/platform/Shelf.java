package org.exeat.offenders.platform;

/** Innocent, but not for the policy kernel. */
public record Shelf(String name) {
}
