package org.exeat.incidents.export;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.exeat.incidents.names.KnownName;
import org.exeat.incidents.names.Redaction;

/** What takes the place of each name: one letter for one person, several for a name that several share. */
final class Placeholders {

    private static final int LETTERS = 26;

    private final Map<String, Set<String>> letters = new LinkedHashMap<>();
    private final Map<String, String> spelt = new LinkedHashMap<>();
    private final UnaryOperator<String> person;

    /**
     * Those of these names, in their order.
     *
     * @param person makes a placeholder of a letter: "Person A"
     */
    Placeholders(List<KnownName> names, UnaryOperator<String> person) {
        this.person = person;
        for (int at = 0; at < names.size(); at++) {
            String letter = letter(at);
            names.get(at).spellings().forEach(spelling -> {
                spelt.putIfAbsent(key(spelling), spelling);
                letters.computeIfAbsent(key(spelling), first -> new LinkedHashSet<>()).add(letter);
            });
        }
    }

    /** What takes the place of that spelling. */
    String of(String spelling) {
        return person.apply(String.join("/", letters.get(key(spelling))));
    }

    /** All of them, those that stay readable as such, and a placeholder for each further word. */
    List<Redaction.Chosen> without(Collection<String> readable, Collection<String> words,
            UnaryOperator<String> withheld) {
        Set<String> stay = readable.stream().map(Placeholders::key).collect(Collectors.toSet());
        var chosen = new ArrayList<Redaction.Chosen>();
        spelt.forEach((key, spelling) -> chosen.add(stay.contains(key) ? Redaction.Chosen.staying(spelling)
                : new Redaction.Chosen(spelling, of(spelling))));
        List<String> further = words.stream().filter(word -> !spelt.containsKey(key(word))).distinct().toList();
        for (int at = 0; at < further.size(); at++) {
            chosen.add(new Redaction.Chosen(further.get(at), withheld.apply(letter(at))));
        }
        return chosen;
    }

    /** A, B … Z, AA, AB … */
    private static String letter(int at) {
        String last = String.valueOf((char) ('A' + at % LETTERS));
        return at < LETTERS ? last : letter(at / LETTERS - 1) + last;
    }

    private static String key(String name) {
        return Normalizer.normalize(name.strip(), Normalizer.Form.NFC).toLowerCase(Locale.ROOT)
                .replaceAll("\\s+", " ");
    }
}
