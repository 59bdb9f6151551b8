package org.exeat.web;

import java.util.Map;
import java.util.TreeMap;

/**
 * Everything a page is made of, read once.
 *
 * @param parts what pages share, by name: {@code _layout.html} is "layout"
 * @param pages by path below the school: "today", "admin/import"
 */
record Site(Words words, Assets assets, Map<String, String> parts, Map<String, Page> pages) {

    private static final String FOLDER = "/WEB-INF/pages/";

    static Site read(WebFiles files) {
        var parts = new TreeMap<String, String>();
        var pages = new TreeMap<String, Page>();
        for (String path : files.below(FOLDER)) {
            var name = path.substring(FOLDER.length(), path.length() - ".html".length());
            if (name.startsWith("_")) {
                parts.put(name.substring(1), files.text(path).strip());
            } else {
                pages.put(name, Page.parse(name, files.text(path)));
            }
        }
        return new Site(Words.read(files), Assets.read(files), parts, pages);
    }
}
