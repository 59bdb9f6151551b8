package org.exeat.web;

import jakarta.json.JsonObject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.exeat.identity.Browser;
import org.exeat.identity.Role;
import org.exeat.identity.SchoolRows;
import org.exeat.incidents.evidence.Files;
import org.exeat.incidents.evidence.Uploader;
import org.exeat.office.OfficeApi;

/** An incident of a school and all that belongs to one; each part is made when somebody first asks for it by name. */
final class HostileIncident {

    private static final Pattern NAME = Pattern.compile("@(\\w+)@");
    private static final List<String> ROUTES = List.of("SUPPORT", "PARENTS", "PLATFORM", "POLICE", "LADO",
            "SOCIAL_CARE", "COMPLAINTS", "LEGAL_ADVICE");

    private final SchoolRows.Made school;
    private final Browser lead;
    private final Uploader uploader;
    private final Map<String, String> made = new HashMap<>();

    /** One that this person works on, who reports, too. */
    HostileIncident(SchoolRows.Made school, Browser lead) {
        this.school = school;
        this.lead = lead.with("If-Match", "*");
        this.uploader = new Uploader(school);
    }

    /** The text with the parts' ids where it has their names, such as {@code @party@}. */
    String filled(String text) {
        return text.indexOf('@') < 0 ? text : NAME.matcher(text).replaceAll(found -> id(found.group(1)));
    }

    /** How many parts there are so far. */
    int parts() {
        return made.size();
    }

    private String id(String name) {
        if (!made.containsKey(name)) {
            made.put(name, make(name));
        }
        return made.get(name);
    }

    private String make(String name) {
        return switch (name) {
            case "draft" -> draft("'evidence':[]");
            case "waiting" -> sent(draft("'evidence':[]"));
            case "report" -> answered();
            case "incident" -> taken(id("report"));
            case "second" -> taken(sent(draft("'evidence':[]")));
            case "draftKey" -> uploader.draftKey();
            case "upload" -> uploader.kept("chat.png", Files.png());
            case "file" -> linked(uploader.kept("chat.png", Files.png()));
            case "filed" -> id("file").isEmpty() ? "" : made.get("filed");
            case "misuse" -> post("/misuse-entries", "{'on':'" + HostileNames.YESTERDAY + "','concerns':'OTHER',"
                    + "'name':'A visitor','what':'Took a photo.'}").getJsonArray("entries").getJsonObject(0)
                    .getString("id");
            default -> part(name);
        };
    }

    private String part(String name) {
        return switch (name) {
            case "pupil" -> pupil("pupilten");
            case "ownChild" -> pupil("pupiltwelve");
            case "declared" -> declared();
            case "colleague" -> SchoolRows.person(school, Role.TEACHER).id().toString();
            case "handler" -> handler();
            case "party" -> last(post("/incidents/@incident@/parties", "{'role':'TARGET','person':'@pupil@'}"),
                    "parties");
            case "action" -> last(post("/incidents/@incident@/actions",
                    "{'what':'Ring home','dueOn':'2099-11-02','owner':'@colleague@'}"), "actions");
            case "entry" -> last(post("/incidents/@incident@/notes", "{'text':'The tutor knows.'}"), "chronology");
            case "letter" -> post("/incidents/@incident@/letters", "{'kind':'FIRST','party':'@party@',"
                    + "'language':'en','addressee':'Ms Parent','text':'Dear parent','namesOthers':false}")
                    .getString("id");
            default -> standing(name);
        };
    }

    private String standing(String name) {
        return switch (name) {
            case "held" -> id(post("/incidents/@incident@/hold", "{'reason':'A court asked.'}"));
            case "ready" -> ready();
            case "closed" -> id(post("/incidents/@ready@/closure", "{'outcome':'SUPPORT','reason':'Both have help.'}"));
            case "receipt" -> receipt();
            case "number" -> number();
            case "reminder" -> reminder();
            default -> throw new AssertionError(name);
        };
    }

    private String draft(String more) {
        return post("/incident-reports", "{'what':'They post edited pictures.','danger':'NO','imagery':'NO',"
                + "'staffInvolved':'NO','draftKey':'" + uploader.draftKey() + "'," + more + "}").getString("id");
    }

    private String sent(String draft) {
        post("/incident-reports/" + draft + "/submission", "{}");
        return draft;
    }

    private String answered() {
        String report = sent(draft("'evidence':[]"));
        post("/incident-reports/mine/" + report + "/messages", "{'text':'It goes on.'}");
        return report;
    }

    private String taken(String report) {
        return id(post("/incident-reports/" + report + "/incident", "{'title':'Edited pictures'}"));
    }

    /** A file that came with one more report of the incident. */
    private String linked(String file) {
        String report = sent(draft("'evidence':['" + file + "']"));
        post("/incident-reports/" + report + "/linking", "{'incident':'@incident@'}");
        made.put("filed", report);
        return file;
    }

    private String pupil(String name) {
        return lead.get("/schools/" + school.id() + "/incident-people?q=" + name).json().getJsonArray("people")
                .getJsonObject(0).getString("id");
    }

    private String declared() {
        send("PUT", "/own-children/@ownChild@", "{}");
        return id("ownChild");
    }

    private String handler() {
        post("/incidents/@incident@/handlers", "{'account':'@colleague@'}");
        return id("colleague");
    }

    /** One that may be closed: decided, and every route considered. */
    private String ready() {
        made.put("ready", taken(sent(draft("'evidence':[]"))));
        post("/incidents/@ready@/decision", "{'verdict':'MAY_NOT','reason':'None of it.'}");
        ROUTES.forEach(route -> send("PUT", "/incidents/@ready@/routes/" + route,
                "{'answer':'" + (route.equals("SUPPORT") ? "DONE" : "NOT_NEEDED") + "','disrepute':'NO',"
                        + "'reason':'Considered.'}"));
        return made.get("ready");
    }

    private String receipt() {
        var answer = new Browser().with("Idempotency-Key", UUID.randomUUID().toString()).post("/schools/"
                + school.id() + "/open-reports", OfficeApi.json("{'what':'They post edited pictures.'}"));
        return answer.json().getString("receipt");
    }

    private String number() {
        return lead.get("/schools/" + school.id() + "/incidents/" + id("incident")).json().getJsonObject("line")
                .getString("number");
    }

    /** That somebody let themselves into the incident. */
    private String reminder() {
        SchoolRows.signedIn(SchoolRows.person(school, Role.DEPUTY_HEAD)).post("/schools/" + school.id()
                + "/incidents/break-glass", OfficeApi.json(filled("{'number':'@number@','reason':'Ill.'}")));
        return lead.get("/schools/" + school.id() + "/incident-reminders").json().getJsonArray("items")
                .getValuesAs(JsonObject.class).stream().filter(one -> one.getString("matter").equals("GLASS_BROKEN"))
                .findFirst().orElseThrow().getString("id");
    }

    private static String id(JsonObject incident) {
        return incident.getJsonObject("line").getString("id");
    }

    private static String last(JsonObject incident, String parts) {
        var all = incident.getJsonArray(parts);
        return all.getJsonObject(all.size() - 1).getString("id");
    }

    private JsonObject post(String path, String body) {
        return send("POST", path, body).json();
    }

    private Browser.Answer send(String method, String path, String body) {
        var answer = lead.send(method, "/schools/" + school.id() + filled(path), OfficeApi.json(filled(body)));
        if (answer.status() >= 400) {
            throw new AssertionError(path + " " + answer.status() + " " + answer.text());
        }
        return answer;
    }
}
