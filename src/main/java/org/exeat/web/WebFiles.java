package org.exeat.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * The files of the web application, wherever they lie: in the server's own listing or in a folder.
 *
 * @param listing the entries of a folder ({@code "/lib/"}), folders ending in a slash, or null when there is none
 * @param opening the content of a file ({@code "/lib/h.js"}), or null when there is none
 */
record WebFiles(Function<String, Set<String>> listing, Function<String, InputStream> opening) {

    /** All files below a folder, at any depth, in the order of their paths. */
    Set<String> below(String folder) {
        var found = new TreeSet<String>();
        var entries = listing.apply(folder);
        for (String entry : entries == null ? Set.<String>of() : entries) {
            if (entry.endsWith("/")) {
                found.addAll(below(entry));
            } else {
                found.add(entry);
            }
        }
        return found;
    }

    byte[] bytes(String path) {
        try (InputStream content = opening.apply(path)) {
            if (content == null) {
                throw new IllegalStateException("The web application has no file " + path);
            }
            return content.readAllBytes();
        } catch (IOException failure) {
            throw new UncheckedIOException(path, failure);
        }
    }

    String text(String path) {
        return new String(bytes(path), StandardCharsets.UTF_8);
    }
}
