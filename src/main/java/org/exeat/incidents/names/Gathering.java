package org.exeat.incidents.names;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Names as they come together: somebody who is named again is still one, and what they were called first stays. */
final class Gathering {

    private final Map<String, KnownName> names = new LinkedHashMap<>();

    /** Adds somebody with the ways to write that name. */
    void add(String name, KnownName.Part part) {
        add(name, part, List.of());
    }

    /** Adds somebody with more ways to write the name. */
    void add(String name, KnownName.Part part, List<String> more) {
        if (!Redaction.usable(name)) {
            return;
        }
        Set<String> spellings = new LinkedHashSet<>(Spellings.of(name));
        more.stream().filter(Redaction::usable).flatMap(one -> Spellings.of(one).stream()).forEach(spellings::add);
        names.merge(key(name), new KnownName(name.strip(), part, distinct(spellings)), (first, again) ->
                new KnownName(first.name(), first.part(), distinct(first.spellings(), again.spellings())));
    }

    /** Adds what looks like a name, with those of its ways that nobody else is known by. */
    void mention(String name) {
        Set<String> known = names.values().stream().flatMap(one -> one.spellings().stream()).map(Gathering::key)
                .collect(Collectors.toSet());
        List<String> fresh = Spellings.of(name).stream().filter(one -> !known.contains(key(one))).toList();
        if (!fresh.isEmpty() && fresh.get(0).equals(name)) {
            names.put(key(name), new KnownName(name, KnownName.Part.MENTIONED, fresh));
        }
    }

    List<KnownName> names() {
        return List.copyOf(names.values());
    }

    @SafeVarargs
    private static List<String> distinct(Collection<String>... some) {
        var byKey = new LinkedHashMap<String, String>();
        for (var each : some) {
            each.forEach(one -> byKey.putIfAbsent(key(one), one));
        }
        return new ArrayList<>(byKey.values());
    }

    private static String key(String name) {
        return Normalizer.normalize(name.strip(), Normalizer.Form.NFC).toLowerCase(Locale.ROOT)
                .replaceAll("\\s+", " ");
    }
}
