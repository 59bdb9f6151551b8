package org.exeat.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.servlet.ServletContext;
import java.util.Map;

/** Texts for what happens without a request, such as a letter that the clock sends. */
@ApplicationScoped
public class SiteWords {

    private volatile ServletContext context;

    void begin(@Observes @Initialized(ApplicationScoped.class) Object started) {
        if (started instanceof ServletContext own) {
            context = own;
        }
    }

    /** The text of that key in that language, else in English, with its {@code {names}} filled in. */
    public String text(String language, String key, Map<String, String> values) {
        Words words = WebStart.part(context, Words.class);
        String text = words.find(language, key).or(() -> words.find(Words.LANGUAGES.get(0), key)).orElse(key);
        for (Map.Entry<String, String> value : values.entrySet()) {
            text = text.replace("{" + value.getKey() + "}", value.getValue());
        }
        return text;
    }
}
