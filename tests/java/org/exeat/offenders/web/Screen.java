package org.exeat.offenders.web;

/** Innocent, but not for what lies below the web. */
public record Screen(String name) {
}
