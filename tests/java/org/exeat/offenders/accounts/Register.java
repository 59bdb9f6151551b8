package org.exeat.offenders.accounts;

/** Innocent, but not published as an interface. */
public record Register(String name) {
}
