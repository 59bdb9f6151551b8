package org.exeat.offenders.launcher;

/** Innocent, but a program of its own. */
public record Starter(String name) {
}
