package org.exeat.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A page as written: facts about it in a comment on its first line, and the content of its main part.
 *
 * <p>Facts: {@code title} (key), {@code scope} (open, school, both or error), {@code nav} (the item it belongs to),
 * {@code public} (yes when it needs no sign-in), {@code script}, {@code style}, {@code words} (sections the script
 * reads).
 *
 * @param name its path below the school, without the ending: {@code admin/import}
 */
record Page(String name, Map<String, String> facts, String main) {

    private static final Pattern HEAD = Pattern.compile("\\A<!--(.*?)-->\\s*", Pattern.DOTALL);

    static Page parse(String name, String source) {
        var head = HEAD.matcher(source);
        if (!head.find()) {
            throw new IllegalStateException("Page " + name + " does not begin with its facts");
        }
        var facts = new HashMap<String, String>();
        for (String fact : head.group(1).trim().split("\\s+")) {
            var sides = fact.split("=", 2);
            facts.put(sides[0], sides[1]);
        }
        return new Page(name, Map.copyOf(facts), source.substring(head.end()));
    }

    String fact(String key) {
        return facts.getOrDefault(key, "");
    }

    List<String> listed(String key) {
        return fact(key).isEmpty() ? List.of() : List.of(fact(key).split(","));
    }

    boolean isPublic() {
        return fact("public").equals("yes");
    }

    boolean isServed(boolean insideSchool) {
        var scope = fact("scope");
        return scope.equals("both") || scope.equals(insideSchool ? "school" : "open");
    }
}
