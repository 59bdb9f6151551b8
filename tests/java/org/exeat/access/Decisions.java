package org.exeat.access;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.stream.Collectors;
import org.exeat.identity.Browser;

/** AuthZEN questions, and answers in brief. */
final class Decisions {

    private Decisions() {
    }

    static JsonObjectBuilder question(String pupil, String kind, String resource) {
        return Json.createObjectBuilder().add("subject", entity("pupil", pupil))
                .add("action", Json.createObjectBuilder().add("name", "use")).add("resource", entity(kind, resource));
    }

    private static JsonObjectBuilder entity(String type, String id) {
        return Json.createObjectBuilder().add("type", type).add("id", id);
    }

    /** Verdict and clauses, each once, such as "ALLOW 1b". */
    static String brief(JsonObject answer) {
        var context = answer.getJsonObject("context");
        return context.getString("verdict") + context.getJsonArray("findings").getValuesAs(JsonObject.class).stream()
                .filter(finding -> !"INFORMS".equals(finding.getString("effect")))
                .map(finding -> finding.getString("clause", "")).filter(clause -> !clause.isEmpty())
                .distinct().map(clause -> " " + clause).collect(Collectors.joining());
    }

    /** The reasons of an answer, in their order. */
    static String reasons(JsonObject answer) {
        return answer.getJsonObject("context").getJsonArray("findings").getValuesAs(JsonObject.class).stream()
                .map(finding -> finding.getString("reason")).collect(Collectors.joining(" "));
    }

    /** Status, code, and reasons with clauses of a refusal by the rules, such as "422 NOT_AUTHORISED X 3". */
    static String refusal(Browser.Answer answer) {
        return answer.status() + " " + answer.code() + answer.json().getJsonArray("findings")
                .getValuesAs(JsonObject.class).stream().map(finding -> " " + finding.getString("reason")
                        + (" " + finding.getString("clause", "")).stripTrailing())
                .collect(Collectors.joining());
    }
}
