package org.exeat.offenders.identity;

/** Innocent, but not for what stands on people. */
public record Account(String name) {
}
