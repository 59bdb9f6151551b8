package org.exeat.incidents.export;

import static org.exeat.incidents.export.Reading.all;
import static org.exeat.incidents.export.Reading.text;

import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** All that was entered, oldest first, what was corrected later beside its correction. */
final class PaperTrail {

    /** Entries whose headline holds their text. */
    private static final Set<String> TOLD = Set.of("PARTY", "OPENED", "TITLE");
    private static final Map<String, String> ABOUT = Map.of("ROUTE", "route", "PARTY", "role", "CLOSED", "outcome");
    private static final Map<String, String> ANSWERS = Map.of("GROUND", "answer", "ROUTE", "standing", "DECISION",
            "decided", "PENALTY", "lawful");

    private final Texts texts;
    private final JsonObject incident;
    private final Markup page;

    PaperTrail(Texts texts, JsonObject incident, Markup page) {
        this.texts = texts;
        this.incident = incident;
        this.page = page;
    }

    void write() {
        var oldestFirst = new ArrayList<>(all(incident, "chronology").toList());
        Collections.reverse(oldestFirst);
        Map<String, JsonObject> byId = oldestFirst.stream().collect(Collectors.toMap(entry -> text(entry, "id"),
                entry -> entry));
        Set<String> corrected = oldestFirst.stream().map(entry -> text(entry, "corrects"))
                .collect(Collectors.toSet());
        page.text("h2", texts.incident("chronology")).table(List.of(texts.of("when"), texts.of("byWhom"),
                texts.of("what")), oldestFirst.stream().map(entry -> List.of(when(entry),
                        byWhom(entry), said(entry, byId, corrected))).toList());
        page.text("p", texts.incident("neverChanged"));
    }

    /** Of what a reporter without an account brought about, only the day is kept. */
    private String when(JsonObject entry) {
        return entry.containsKey("day") ? texts.day(text(entry, "day")) : texts.moment(text(entry, "at"));
    }

    private String byWhom(JsonObject entry) {
        return entry.containsKey("day") ? texts.word("by", "REPORTER") : text(entry, "by");
    }

    private String said(JsonObject entry, Map<String, JsonObject> byId, Set<String> corrected) {
        String kind = text(entry, "kind");
        var said = new StringBuilder(headline(entry, byId));
        if (kind.equals("CONCERNS") && text(entry, "answer").equals("CERTAIN")) {
            said.append(' ').append(texts.incident("dangerCertain"));
        }
        if (!texts.particulars(entry).isEmpty()) {
            said.append(' ').append(texts.particulars(entry));
        }
        if (!TOLD.contains(kind) && !text(entry, "text").isEmpty()) {
            said.append(" “").append(text(entry, "text")).append('”');
        }
        if (!text(entry, "reason").isEmpty()) {
            said.append('\n').append(texts.incident("becauseOf", Map.of("reason", text(entry, "reason"))));
        }
        if (corrected.contains(text(entry, "id"))) {
            said.append('\n').append(texts.incident("correctedLater"));
        }
        return said.toString();
    }

    private String headline(JsonObject entry, Map<String, JsonObject> byId) {
        String kind = text(entry, "kind");
        return texts.incident("entry." + kind, Map.of("about", about(kind, entry, byId), "answer",
                ANSWERS.containsKey(kind) ? texts.word(ANSWERS.get(kind), text(entry, "answer"))
                        : text(entry, "answer"), "text", text(entry, "text")));
    }

    private String about(String kind, JsonObject entry, Map<String, JsonObject> byId) {
        String about = text(entry, "about");
        return switch (kind) {
            // By its kind; answers from before that was kept are found by their key.
            case "GROUND" -> texts.word("limb", all(incident, "grounds")
                    .filter(ground -> text(ground, "key").equals(about)).findFirst()
                    .map(ground -> text(ground, "kind")).orElse(about));
            case "CONCERNS" -> about.isEmpty() ? texts.incident("noConcerns")
                    : texts.words("concern", List.of(about.split(" ")));
            case "CORRECTION" -> byId.containsKey(text(entry, "corrects"))
                    ? when(byId.get(text(entry, "corrects"))) : "";
            default -> ABOUT.containsKey(kind) ? texts.word(ABOUT.get(kind), about) : about;
        };
    }
}
