package org.exeat.incidents.export;

import java.util.List;

/** HTML as it is written: tags come from the program, texts from anywhere. */
final class Markup {

    private final StringBuilder out = new StringBuilder();

    Markup open(String tag) {
        out.append('<').append(tag).append('>');
        return this;
    }

    Markup close(String tag) {
        out.append("</").append(tag).append(">\n");
        return this;
    }

    /** An element that holds a text, with its attributes after its name; nothing where there is none. */
    Markup text(String tag, String text) {
        return text == null || text.isBlank() ? this : open(tag).plain(text).close(tag.split(" ")[0]);
    }

    Markup plain(String text) {
        out.append(escaped(text));
        return this;
    }

    /** A list of facts, pair by pair; those without a value are left out. */
    Markup facts(List<List<String>> facts) {
        open("dl");
        facts.stream().filter(fact -> fact.get(1) != null && !fact.get(1).isBlank())
                .forEach(fact -> open("div").text("dt", fact.get(0)).text("dd", fact.get(1)).close("div"));
        return close("dl");
    }

    /** A table whose first row is its heading. */
    Markup table(List<String> heading, List<List<String>> rows) {
        open("table").open("thead").row("th scope=\"col\"", "th", heading).close("thead").open("tbody");
        rows.forEach(row -> row("td", "td", row));
        return close("tbody").close("table");
    }

    private Markup row(String begin, String end, List<String> cells) {
        open("tr");
        cells.forEach(cell -> open(begin).plain(cell == null ? "" : cell).close(end));
        return close("tr");
    }

    /** The text with nothing in it that a browser would take for markup, or that nobody can see. */
    static String escaped(String text) {
        return text.replaceAll("[\\p{Cc}\\p{Cs}&&[^\n\t]]", "").replace("&", "&amp;").replace("<", "&lt;")
                .replace(">", "&gt;").replace("\"", "&quot;");
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
