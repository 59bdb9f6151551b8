package org.exeat.web;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Scripts, styles and pictures under one path that carries a hash of them all, so that relative imports stay inside
 * it and a browser may keep every file for a year.
 */
final class Assets {

    private static final Map<String, String> TYPES = Map.of(
            "css", "text/css; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "svg", "image/svg+xml; charset=utf-8",
            "webmanifest", "application/manifest+json; charset=utf-8");
    private static final Pattern IMPORT = Pattern.compile("(?m)^(?:import|export)\\b[^;]*?'(\\.[^']+)';");

    private final Map<String, Reply> byPath;
    private final String hash;

    private Assets(Map<String, Reply> byPath, String hash) {
        this.byPath = byPath;
        this.hash = hash;
    }

    static Assets read(WebFiles files) {
        var found = new TreeMap<String, Reply>();
        var all = new StringBuilder();
        for (String path : files.below("/")) {
            var type = TYPES.get(path.substring(path.lastIndexOf('.') + 1));
            if (type != null && !path.startsWith("/WEB-INF/") && !path.startsWith("/META-INF/")) {
                byte[] content = files.bytes(path);
                found.put(path.substring(1), new Reply(type, content));
                all.append(path).append(' ').append(Reply.digest(content)).append('\n');
            }
        }
        return new Assets(found, Reply.digest(all.toString().getBytes(StandardCharsets.UTF_8)));
    }

    String hash() {
        return hash;
    }

    Optional<Reply> find(String path) {
        return Optional.ofNullable(byPath.get(path));
    }

    /** A module and everything it imports, at any depth, so that a page can name them all at once. */
    Set<String> modules(String entry) {
        var found = new LinkedHashSet<String>();
        follow(entry, found);
        return found;
    }

    private void follow(String path, Set<String> found) {
        if (!found.add(path)) {
            return;
        }
        var module = find(path).orElseThrow(() -> new IllegalStateException("There is no module " + path));
        var imports = IMPORT.matcher(new String(module.bytes(), StandardCharsets.UTF_8));
        while (imports.find()) {
            follow(URI.create("/" + path).resolve(imports.group(1)).getPath().substring(1), found);
        }
    }
}
