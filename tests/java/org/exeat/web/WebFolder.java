package org.exeat.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;

/** The web application's own folder, listed the way a server lists it. */
final class WebFolder {

    private static final Path ROOT = Path.of("webapp");

    private WebFolder() {
    }

    static WebFiles files() {
        return new WebFiles(WebFolder::list, WebFolder::open);
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Set<String> list(String folder) {
        try (var entries = Files.newDirectoryStream(ROOT.resolve(folder.substring(1)))) {
            var found = new TreeSet<String>();
            for (Path entry : entries) {
                found.add(folder + entry.getFileName() + (Files.isDirectory(entry) ? "/" : ""));
            }
            return found;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static InputStream open(String path) {
        try {
            var file = ROOT.resolve(path.substring(1));
            return Files.exists(file) ? Files.newInputStream(file) : null;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
