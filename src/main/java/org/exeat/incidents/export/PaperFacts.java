package org.exeat.incidents.export;

import static org.exeat.incidents.export.Reading.all;
import static org.exeat.incidents.export.Reading.list;
import static org.exeat.incidents.export.Reading.text;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What happened, who is in it, and what was reported. */
final class PaperFacts {

    private final Texts texts;
    private final JsonObject record;
    private final JsonObject incident;
    private final Markup page;

    PaperFacts(Texts texts, JsonObject record, Markup page) {
        this.texts = texts;
        this.record = record;
        this.incident = record.getJsonObject("incident");
        this.page = page;
    }

    void write() {
        page.text("h2", texts.of("facts"));
        facts(incident.getJsonObject("line"));
        page.text("h2", texts.incident("people")).table(List.of(texts.incident("asWhat"), texts.of("name"),
                texts.of("whoThatIs")), all(incident, "parties").map(this::party).toList());
        page.text("h2", texts.incident("handlers")).text("p", handlers());
        page.text("h2", texts.incident("reported"));
        all(incident, "reports").forEach(this::report);
    }

    private void facts(JsonObject line) {
        var concerns = incident.getJsonObject("concerns");
        page.facts(List.of(List.of(texts.of("state"), texts.word("state", text(line, "state"))),
                List.of(texts.of("begun"), texts.day(text(line, "openedOn"))),
                List.of(texts.incident("concerns"), concerns(concerns)),
                List.of(texts.of("policy"), incident.getBoolean("policySilent") ? texts.incident("silent")
                        : text(record, "edition")),
                List.of(texts.of("ended"), texts.word("outcome", text(incident, "outcome"))),
                List.of(texts.incident("reviewOn"), texts.day(text(incident, "reviewOn")))));
    }

    private String concerns(JsonObject concerns) {
        String named = texts.words("concern", list(concerns, "concerns"));
        return (named.isEmpty() ? texts.incident("noConcerns") : named)
                + (text(concerns, "reason").isEmpty() ? "" : "\n" + text(concerns, "reason"));
    }

    private String handlers() {
        String names = String.join(", ", list(incident, "handlers"));
        return names.isEmpty() ? texts.incident("noHandlers") : names;
    }

    private List<String> party(JsonObject party) {
        String kind = texts.word("kind", text(party, "kind").isEmpty() ? "NAME" : text(party, "kind"));
        return List.of(texts.word("role", text(party, "role")), text(party, "name"),
                kind + (text(party, "year").isEmpty() ? "" : ", " + year(text(party, "year"))));
    }

    private String year(String year) {
        return year.startsWith("Y") ? texts.incident("year.N", Map.of("year", year.substring(1)))
                : texts.word("year", year);
    }

    private void report(JsonObject report) {
        page.text("h3", texts.incident("reportOf", Map.of("number", text(report, "number"), "day",
                texts.day(text(report, "receivedOn"))))).text("blockquote", text(report, "what"));
        page.facts(Stream.concat(told(report), Stream.of("stillOnline", "danger", "imagery", "staffInvolved")
                .map(key -> List.of(texts.incident("told." + key), sure(text(report, key))))).toList());
        if (!report.getJsonArray("evidence").isEmpty()) {
            page.table(List.of(texts.of("file"), texts.of("size"), "SHA-256", texts.of("inArchive")),
                    all(report, "evidence").map(this::file).toList());
        }
        all(report, "messages").forEach(message -> page.text("p", texts.day(text(message, "on")) + ", "
                + texts.word("by", text(message, "by")) + ": " + text(message, "text")));
    }

    private Stream<List<String>> told(JsonObject report) {
        String reporter = text(report, "reporter");
        return Stream.of(
                List.of(texts.incident("told.toWhom"), text(report, "toWhom")),
                List.of(texts.incident("told.byWhom"), text(report, "byWhom")),
                List.of(texts.incident("told.where"), text(report, "where")),
                List.of(texts.incident("told.platforms"), String.join(", ", list(report, "platforms"))),
                List.of(texts.incident("told.posted"), text(report, "postedOn").isEmpty()
                        ? posted(text(report, "posted")) : texts.day(text(report, "postedOn"))),
                List.of(texts.incident("told.links"), String.join("\n", list(report, "links"))),
                List.of(texts.incident("told.reporter"), reporter.isEmpty()
                        ? texts.word("relation", text(report, "relation")) : reporter));
    }

    private String posted(String when) {
        return List.of("TODAY", "THIS_WEEK").contains(when) ? texts.word("told", when) : "";
    }

    private String sure(String answer) {
        return answer.equals("NOT_SURE") ? texts.incident("notKnown") : texts.word("answer", answer);
    }

    private List<String> file(JsonObject file) {
        String path = text(file, "file");
        return List.of(text(file, "name") + "\n" + text(file, "type") + "\n"
                + texts.incident("told.fileOn", Map.of("day", texts.day(text(file, "capturedOn")))),
                texts.of("bytes", Map.of("count", String.valueOf(file.getJsonNumber("size")))),
                text(file, "sha256"), path.isEmpty() ? texts.of("leftOut") : path);
    }
}
