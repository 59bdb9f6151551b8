package org.exeat.incidents.export;

import static org.exeat.incidents.export.Reading.all;
import static org.exeat.incidents.export.Reading.text;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;

/** The record of an incident as one page of HTML that needs nothing else: to be read, printed, and kept. */
final class Paper {

    private static final String STYLE = """
            :root { color-scheme: light dark; }
            body { max-width: 50rem; margin: 2rem auto; padding: 0 1rem; font: 1rem/1.5 sans-serif; }
            h1, h2, h3 { line-height: 1.25; break-after: avoid; }
            h2 { margin-top: 2rem; border-bottom: 1px solid; }
            dl div { display: flex; flex-wrap: wrap; gap: 0 1rem; padding: .25rem 0; }
            dt { flex: 0 0 14rem; font-weight: bold; }
            dd { flex: 1 1 16rem; min-width: 0; margin: 0; white-space: pre-line; overflow-wrap: anywhere; }
            blockquote { margin: 1rem 0; padding-left: 1rem; border-left: 4px solid; white-space: pre-line; }
            table { width: 100%; border-collapse: collapse; }
            th, td { padding: .25rem .5rem .25rem 0; border-bottom: 1px solid; text-align: left; vertical-align: top; }
            td { white-space: pre-line; overflow-wrap: anywhere; }
            tr, dl div, blockquote { break-inside: avoid; }
            @page { margin: 2cm; }
            @media print { body { max-width: none; margin: 0; padding: 0; font-size: 10pt; } }
            """;

    private final Texts texts;
    private final JsonObject record;
    private final Markup page = new Markup();

    Paper(Texts texts, JsonObject record) {
        this.texts = texts;
        this.record = record;
    }

    String write() {
        var incident = record.getJsonObject("incident");
        var line = incident.getJsonObject("line");
        String title = texts.incident("one", Map.of("number", line.getString("number"))) + ": "
                + line.getString("title");
        page.open("!DOCTYPE html").open("html lang=\"" + texts.language() + "\"").open("head")
                .open("meta charset=\"utf-8\"").open("meta name=\"viewport\" content=\"width=device-width\"")
                .text("title", title).open("style").plain(STYLE).close("style").close("head").open("body")
                .open("main").text("p", record.getString("school")).text("h1", title);
        handed(record.getJsonObject("export"));
        new PaperFacts(texts, record, page).write();
        judged(incident);
        all(incident, "merged").forEach(this::merged);
        letters();
        return page.close("main").close("body").close("html").toString();
    }

    private void handed(JsonObject export) {
        page.facts(List.of(fact("to", export.getString("recipient")), fact("why", export.getString("reason")),
                fact("on", texts.moment(export.getString("at"))),
                fact("namesAre", texts.of(export.getBoolean("redacted") ? "namesOut" : "namesIn"))));
    }

    private void judged(JsonObject incident) {
        new PaperJudging(texts, incident, page).write();
        new PaperTrail(texts, incident, page).write();
    }

    /** What was answered, decided and entered in one that was merged in; its reports are among those above. */
    private void merged(JsonObject incident) {
        var line = incident.getJsonObject("line");
        page.text("h2", texts.of("mergedIn", Map.of("number", line.getString("number"), "title",
                line.getString("title"))));
        judged(incident);
    }

    private void letters() {
        if (record.getJsonArray("letters").isEmpty()) {
            return;
        }
        page.text("h2", texts.letter("written", Map.of()));
        all(record, "letters").forEach(letter -> page.text("h3", texts.letter("letterTo", Map.of("addressee",
                text(letter, "addressee")))).text("p", text(letter, "by") + ", " + texts.moment(text(letter, "at")))
                .text("blockquote lang=\"" + text(letter, "language") + "\"", text(letter, "text")));
    }

    private List<String> fact(String key, String value) {
        return List.of(texts.of(key), value);
    }
}
