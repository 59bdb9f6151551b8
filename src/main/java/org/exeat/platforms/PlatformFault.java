package org.exeat.platforms;

import java.util.Map;
import org.exeat.policy.PlatformId;

/**
 * Something that is wrong with a platform.
 *
 * @param field  the catalogue's name of the field
 * @param values the values named in the text of the kind
 */
record PlatformFault(PlatformId platform, String field, Kind kind, Map<String, String> values) {

    /** What can be wrong; each is a code too, under which every language has its text. */
    enum Kind {
        PLATFORM_SLUG_TWICE("is used by another platform too."),
        PLATFORM_NAMES_EVERYTHING("would mean the whole internet, which can never be opened."),
        PLATFORM_NAME("is a text of at most {max} characters."),
        PLATFORM_AGE("is from 1 to {max}, or the age is null."),
        PLATFORM_DOMAIN_MISSING("names at least one domain."),
        PLATFORM_DOMAIN_TWICE("names “{domain}” a second time."),
        PLATFORM_DOMAIN_NO_HOST("holds “{domain}”, which is not the name of a host."),
        PLATFORM_DOMAIN_SPELLING("holds “{domain}”, to be written “{spelling}”."),
        PLATFORM_DOMAIN_SUFFIX("holds “{domain}”, under which anybody can register names.");

        private final String sentence;

        Kind(String sentence) {
            this.sentence = sentence;
        }
    }

    PlatformFault {
        values = Map.copyOf(values);
    }

    /** The fault in one plain sentence, for whoever keeps the shipped catalogue. */
    String sentence() {
        String text = kind.sentence;
        for (Map.Entry<String, String> value : values.entrySet()) {
            text = text.replace("{" + value.getKey() + "}", value.getValue());
        }
        return "platform " + platform + ", " + field + ": " + text;
    }
}
