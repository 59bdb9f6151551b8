package org.exeat.offenders.access;

/** Innocent, but only for its own feature. */
public record Gate(String name) {
}
