package org.exeat.incidents.misuse;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.exeat.platform.RefusedException;

/**
 * What somebody looks for in the record; what is empty leaves nothing out.
 *
 * @param words in lower case
 * @param signed whether all of it is signed off
 */
record MisuseQuestion(String words, Optional<Concerned> concerns, Optional<Boolean> signed) {

    /** Everything. */
    static final MisuseQuestion ALL = new MisuseQuestion("", Optional.empty(), Optional.empty());

    static MisuseQuestion of(String words, String concerns, String signed) {
        return new MisuseQuestion(text(words).toLowerCase(Locale.ROOT),
                Optional.of(text(concerns)).filter(name -> !name.isEmpty()).map(MisuseQuestion::sort),
                Optional.of(text(signed)).filter(yes -> !yes.isEmpty()).map(MisuseQuestion::truth));
    }

    private static Concerned sort(String name) {
        return Arrays.stream(Concerned.values()).filter(one -> one.name().equals(name)).findFirst()
                .orElseThrow(() -> RefusedException.wrong("concerns", "UNKNOWN_CHOICE"));
    }

    private static boolean truth(String text) {
        if (!text.matches("true|false")) {
            throw RefusedException.wrong("signed", "UNKNOWN_CHOICE");
        }
        return Boolean.parseBoolean(text);
    }

    private static String text(String given) {
        return given == null ? "" : given.strip();
    }

    /** Whether a thread is one of those; words are looked for in all its entries. */
    boolean fits(MisuseRecord record, MisuseThread thread) {
        return thread.entries().stream().anyMatch(this::says)
                && concerns.filter(sort -> thread.newest().concerns() != sort).isEmpty()
                && signed.filter(yes -> record.signed(thread) != yes).isEmpty();
    }

    private boolean says(MisuseEntry entry) {
        return Stream.of(entry.whom().name(), entry.what(), entry.place(), entry.done())
                .anyMatch(text -> text.toLowerCase(Locale.ROOT).contains(words));
    }
}
