package org.exeat.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;

/** In which language somebody is answered: Welsh where that is preferred over English, else English. */
final class Languages {

    private Languages() {
    }

    static String preferred(HttpServletRequest request) {
        return preferred(request.getHeader("Accept-Language"));
    }

    /** By that header; one that cannot be read says nothing. */
    static String preferred(String header) {
        try {
            return Locale.LanguageRange.parse(header == null ? "*" : header).stream()
                    .map(range -> range.getRange().split("-")[0]).filter(Words.LANGUAGES::contains)
                    .findFirst().orElse(Words.LANGUAGES.get(0));
        } catch (IllegalArgumentException unreadable) {
            return Words.LANGUAGES.get(0);
        }
    }
}
