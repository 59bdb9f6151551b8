package org.exeat.platform;

import java.util.function.Function;
import java.util.function.Supplier;

/**
 * How something is made that must not be made twice.
 *
 * @param first makes it
 * @param name the id of what was made, or null if nothing was
 * @param again finds what was made, by that id; without secrets, which are shown once
 */
public record Making<T>(Supplier<T> first, Function<T, String> name, Function<String, T> again) {
}
