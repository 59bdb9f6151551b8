package org.exeat.incidents.export;

import static org.exeat.incidents.export.Reading.all;
import static org.exeat.incidents.export.Reading.list;
import static org.exeat.incidents.export.Reading.text;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whether the school could act, what was decided beside what was advised, and what was done. */
final class PaperJudging {

    private final Texts texts;
    private final JsonObject incident;
    private final Markup page;

    PaperJudging(Texts texts, JsonObject incident, Markup page) {
        this.texts = texts;
        this.incident = incident;
        this.page = page;
    }

    void write() {
        page.text("h2", texts.incident("canAct")).table(List.of(texts.of("ground"), texts.of("source"),
                texts.of("answer"), texts.of("reason")), all(incident, "grounds").map(this::ground).toList());
        page.text("h2", texts.of("decision")).facts(decision());
        page.text("h2", texts.incident("routes")).table(List.of(texts.of("route"), texts.of("became"),
                texts.of("reason"), texts.of("byWhom")), all(incident, "routes").map(this::route).toList());
        if (!incident.getJsonArray("penalties").isEmpty()) {
            page.text("h2", texts.incident("penalty")).table(List.of(texts.incident("penaltyWhat"),
                    texts.of("became"), texts.of("reason"), texts.of("byWhom")),
                    all(incident, "penalties").map(this::penalty).toList());
        }
        page.text("h2", texts.incident("actions"));
        if (incident.getJsonArray("actions").isEmpty()) {
            page.text("p", texts.incident("noActions"));
        } else {
            page.table(List.of(texts.incident("actionWhat"), texts.of("owner"), texts.incident("dueOn"),
                    texts.of("became")), all(incident, "actions").map(this::action).toList());
        }
    }

    private List<String> ground(JsonObject ground) {
        String source = text(ground, "clause").isEmpty() ? texts.word("law", text(ground, "law"))
                : texts.of("clause", Map.of("clause", text(ground, "clause"))) + ": " + text(ground, "heading");
        return List.of(texts.word("ground", text(ground, "kind")), source,
                texts.word("answer", text(ground, "answer")), text(ground, "reason") + files(ground));
    }

    /** By the names under which they are listed with their reports. */
    private String files(JsonObject ground) {
        String files = all(ground, "files").map(file -> texts.incident("fileOf", Map.of("name", text(file, "name"),
                "number", text(file, "number")))).collect(Collectors.joining(", "));
        return files.isEmpty() ? "" : "\n" + texts.incident("restsOnFiles", Map.of("files", files));
    }

    private List<List<String>> decision() {
        var advice = List.of(texts.of("advised"), texts.word("advice",
                text(incident.getJsonObject("advice"), "verdict")));
        if (!incident.containsKey("decision")) {
            return List.of(advice, List.of(texts.of("decided"), texts.of("undecided")));
        }
        var made = incident.getJsonObject("decision");
        return List.of(advice, List.of(texts.of("decided"), texts.word("verdict", text(made, "verdict"))),
                List.of(texts.of("advisedThen"), texts.word("advice", text(made, "advice"))
                        + (made.getBoolean("departs") ? "\n" + texts.of("departs") : "")),
                List.of(texts.of("reason"), text(made, "reason")),
                List.of(texts.of("byWhom"), who(made)));
    }

    private List<String> route(JsonObject route) {
        String clause = route.getBoolean("due") ? text(route, "clause") : "";
        return List.of(texts.word("route", text(route, "route")) + (clause.isEmpty() ? "" : "\n"
                + texts.of("clause", Map.of("clause", clause))), texts.word("standing", standing(route)),
                Stream.of(text(route, "reason"), texts.particulars(route))
                        .filter(each -> !each.isEmpty()).collect(Collectors.joining("\n")), who(route));
    }

    /** As the page says: what is due stays so until it is done. */
    private static String standing(JsonObject route) {
        String answer = text(route, "answer");
        if (route.getBoolean("due")) {
            return answer.equals("DONE") ? answer : "DUE";
        }
        return answer.isEmpty() ? "TO_CONSIDER" : answer;
    }

    private List<String> penalty(JsonObject penalty) {
        String fails = points("fails", penalty, "failing");
        String open = points("unknown", penalty, "open");
        String imposed = text(penalty, "imposed");
        return List.of(Stream.of(text(penalty, "what"), text(penalty, "whom")).filter(each -> !each.isEmpty())
                .collect(Collectors.joining("\n")), texts.word("lawful", text(penalty, "verdict")),
                Stream.of(text(penalty, "considered"), imposed.isEmpty() ? "" : texts.word("imposed", imposed),
                        texts.incident("decidedByWhom", Map.of("name", text(penalty, "decidedBy"))), fails, open)
                        .filter(each -> !each.isEmpty()).collect(Collectors.joining("\n")), who(penalty));
    }

    private String points(String key, JsonObject penalty, String name) {
        List<String> points = list(penalty, name);
        return points.isEmpty() ? "" : texts.incident(key, Map.of("points", texts.words("point", points)));
    }

    private List<String> action(JsonObject action) {
        return List.of(text(action, "what"), text(action, "owner"), texts.day(text(action, "dueOn")),
                became(action));
    }

    private String became(JsonObject action) {
        String ended = action.getBoolean("done") ? "DONE" : action.getBoolean("dropped") ? "NOT_NEEDED" : "";
        return ended.isEmpty() ? texts.of("open") : texts.word("standing", ended);
    }

    private String who(JsonObject act) {
        return text(act, "by").isEmpty() && text(act, "at").isEmpty() ? ""
                : text(act, "by") + ", " + texts.moment(text(act, "at"));
    }
}
