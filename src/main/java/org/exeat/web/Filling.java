package org.exeat.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Fills one page in one language: {@code {{key}}} becomes the escaped text, {@code {{> part}}} the part of that name,
 * {@code {{@fact}}} what is known about the page. The slug of the school stays open until the page is asked for.
 */
final class Filling {

    /** Stands for {@code larkmead/}, or nothing outside a school, in a filled page. */
    static final String SLUG_STEP = "\uE000";
    /** Stands for {@code larkmead}, or nothing outside a school, in a filled page. */
    static final String SLUG = "\uE001";

    private static final Pattern HOLE = Pattern.compile("\\{\\{([>@]?)\\s*([\\w.-]+)\\s*}}");

    private final Site site;
    private final Page page;
    private final String language;
    private final Map<String, String> facts = new HashMap<>();

    Filling(Site site, Page page, String language) {
        this.site = site;
        this.page = page;
        this.language = language;
        state();
    }

    String fill() {
        facts.put("main", fill(page.main()));
        return fill(site.parts().get("layout"));
    }

    private void state() {
        var other = language.equals("en") ? "cy" : "en";
        var path = page.fact("scope").equals("error") ? "sign-in" : SLUG_STEP + page.name();
        facts.put("lang", language);
        facts.put("slug", SLUG);
        facts.put("base", "/" + language + "/" + SLUG_STEP);
        facts.put("home", page.fact("scope").equals("school") ? page.isPublic() ? "rules" : "today" : "");
        facts.put("other-language", "/" + other + "/" + path);
        facts.put("assets", "/a/" + site.assets().hash());
        facts.put("title", text(page.fact("title")));
        facts.put("access", page.isPublic() ? "public" : "staff");
        facts.put("nav-hidden", page.isPublic() ? " hidden" : "");
        facts.put("nav-public-hidden", page.isPublic() && page.isServed(true) ? "" : " hidden");
        facts.put("words", json());
        facts.put("head", head());
        facts.put("languages", fill(site.parts().get("languages-" + language)));
    }

    private String json() {
        var names = Stream.concat(Stream.of("common", "date"), page.listed("words").stream()).toList();
        return site.words().sections(language, names).toString().replace("<", "\\u003c");
    }

    private String head() {
        var styles = page.listed("style").stream().map(name -> tag("<link rel=\"stylesheet\" href=\"%s\">", name));
        return Stream.concat(styles, scripts()).collect(Collectors.joining("\n  "));
    }

    private Stream<String> scripts() {
        var entries = page.listed("script").isEmpty() ? List.of("lib/plain.js") : page.listed("script");
        var loads = entries.stream().map(name -> tag("<script type=\"module\" src=\"%s\"></script>", name));
        var others = entries.stream().flatMap(name -> site.assets().modules(name).stream()).distinct()
                .filter(name -> !entries.contains(name))
                .map(name -> tag("<link rel=\"modulepreload\" href=\"%s\">", name));
        return Stream.concat(others, loads);
    }

    private String tag(String form, String path) {
        if (site.assets().find(path).isEmpty()) {
            throw new IllegalStateException("Page " + page.name() + " names " + path + ", which does not exist");
        }
        return form.formatted("/a/" + site.assets().hash() + "/" + path);
    }

    private String fill(String source) {
        return HOLE.matcher(source).replaceAll(hole -> Matcher.quoteReplacement(content(hole)));
    }

    private String content(MatchResult hole) {
        var name = hole.group(2);
        return switch (hole.group(1)) {
            case ">" -> fill(known(site.parts(), name));
            case "@" -> name.startsWith("here-") ? here(name.substring("here-".length())) : known(facts, name);
            default -> text(name);
        };
    }

    private String here(String item) {
        return page.fact("nav").equals(item) ? " aria-current=\"page\"" : "";
    }

    private String known(Map<String, String> values, String name) {
        var value = values.get(name);
        if (value == null) {
            throw new IllegalStateException("Page " + page.name() + " names " + name + ", which does not exist");
        }
        return value;
    }

    private String text(String key) {
        var text = site.words().find(language, key).orElseThrow(() -> new IllegalStateException(
                "Page " + page.name() + " needs the text " + key + ", which locales/" + language + ".json lacks"));
        return escaped(text);
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
