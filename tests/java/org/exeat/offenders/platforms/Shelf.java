package org.exeat.offenders.platforms;

/** Innocent, but not for what stands beside the platforms. */
public record Shelf(String name) {
}
