package org.exeat.web;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** All pages in all languages, filled at the start; what a school's slug makes of one is kept after its first use. */
final class FilledPages {

    /** Strangers may invent slugs; beyond this many pages they are filled anew each time. */
    private static final int KEPT = 1000;
    private static final String HTML = "text/html; charset=utf-8";

    private final Site site;
    private final Map<String, String> filled = new HashMap<>();
    private final Map<String, Reply> kept = new ConcurrentHashMap<>();

    FilledPages(Site site) {
        this.site = site;
        for (Page page : site.pages().values()) {
            for (String language : Words.LANGUAGES) {
                filled.put(language + "/" + page.name(), new Filling(site, page, language).fill());
            }
        }
    }

    /** A page by its path below the language: {@code sign-in}, or {@code larkmead/today}. */
    Optional<Reply> find(String language, String path) {
        int cut = path.indexOf('/');
        return cut < 0 ? find(language, "", path) : find(language, path.substring(0, cut), path.substring(cut + 1));
    }

    Reply problem(String language, String name) {
        return reply(language, "", name);
    }

    private Optional<Reply> find(String language, String slug, String name) {
        var page = site.pages().get(name);
        if (page == null || !page.isServed(!slug.isEmpty()) || !slug.matches("[a-z0-9-]{0,63}")) {
            return Optional.empty();
        }
        return Optional.of(reply(language, slug, name));
    }

    private Reply reply(String language, String slug, String name) {
        var key = language + "/" + slug + "/" + name;
        var known = kept.get(key);
        if (known != null) {
            return known;
        }
        var text = filled.get(language + "/" + name)
                .replace(Filling.SLUG_STEP, slug.isEmpty() ? "" : slug + "/").replace(Filling.SLUG, slug);
        var fresh = new Reply(HTML, text.getBytes(StandardCharsets.UTF_8));
        if (kept.size() < KEPT) {
            kept.put(key, fresh);
        }
        return fresh;
    }
}
