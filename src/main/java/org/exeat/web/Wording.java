package org.exeat.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;

/** The texts of this request, in the caller's language: Welsh where that is preferred over English, else English. */
@RequestScoped
public class Wording {

    private final Words words;
    private final String language;

    @Inject
    public Wording(HttpServletRequest request) {
        this.words = WebStart.part(request.getServletContext(), Words.class);
        this.language = Languages.preferred(request);
    }

    private Wording(Words words, String language) {
        this.words = words;
        this.language = language;
    }

    protected Wording() {
        this.words = null;
        this.language = null;
    }

    /** {@code en} or {@code cy}. */
    public String language() {
        return language;
    }

    /** The texts of that language, {@code en} or {@code cy}, whatever the caller prefers. */
    public Wording in(String other) {
        return new Wording(words, other);
    }

    /** The text of that key with its {@code {names}} filled in; the key itself where a text is missing. */
    public String text(String key, Map<String, String> values) {
        String text = words.find(language, key).orElse(key);
        for (Map.Entry<String, String> value : values.entrySet()) {
            text = text.replace("{" + value.getKey() + "}", value.getValue());
        }
        return text;
    }

    /** The text of that key. */
    public String text(String key) {
        return text(key, Map.of());
    }

    /** The language of the one that {@link #choose} gives. */
    public String languageOf(Map<String, String> byLanguage) {
        return byLanguage.containsKey(language()) ? language() : byLanguage.containsKey("en") ? "en" : "cy";
    }

    /** Whichever of these texts is in the caller's language, else the English one, else any. */
    public String choose(Map<String, String> byLanguage) {
        String own = byLanguage.get(language);
        if (own != null) {
            return own;
        }
        return byLanguage.getOrDefault("en", byLanguage.values().stream().findFirst().orElse(""));
    }
}
