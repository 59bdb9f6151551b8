package org.exeat.photos.consents;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.exeat.policy.photos.PhotoUse;

/**
 * The columns of the table into which the office types paper forms, one line a form: who the pupil is, who answered,
 * and a column for each of the eighteen uses.
 */
final class ConsentColumns {

    static final String USERNAME = "username";
    static final String NAME = "name";
    /** For whoever types; not read. */
    static final String YEAR = "year";
    static final String GIVER = "giver";
    static final String GIVER_NAME = "giverName";
    /** A paper form where it is left blank. */
    static final String EVIDENCE = "evidence";
    static final String FROM = "from";
    static final String UNTIL = "until";

    static final List<String> COMPULSORY = List.of(USERNAME, NAME, GIVER, GIVER_NAME, FROM);
    /** What tells that a line of the template was filled in, besides an answer. */
    static final List<String> TYPED = List.of(GIVER, GIVER_NAME, EVIDENCE, FROM, UNTIL);

    private static final Map<String, PhotoUse> USES = new LinkedHashMap<>();

    static {
        PhotoUse.all().forEach(use -> USES.put(name(use), use));
    }

    private ConsentColumns() {
    }

    /** The uses by their columns, in order. */
    static Map<String, PhotoUse> uses() {
        return USES;
    }

    static List<String> all() {
        return Stream.concat(Stream.of(USERNAME, NAME, YEAR, GIVER, GIVER_NAME, EVIDENCE, FROM, UNTIL),
                USES.keySet().stream()).toList();
    }

    /** Such as "school social media name with picture". */
    private static String name(PhotoUse use) {
        return use.channel().name().toLowerCase(Locale.ROOT).replace('_', ' ') + switch (use.scope()) {
            case IMAGE -> " picture";
            case NAME -> " name";
            case NAME_WITH_IMAGE -> " name with picture";
        };
    }
}
