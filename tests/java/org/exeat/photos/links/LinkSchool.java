package org.exeat.photos.links;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.exeat.identity.Browser;
import org.exeat.identity.Role;
import org.exeat.identity.SchoolRows;
import org.exeat.launcher.DemoTime;
import org.exeat.launcher.Running;
import org.exeat.office.OfficeApi;
import org.exeat.platform.visitors.Receipt;
import org.exeat.policy.SchoolId;
import org.exeat.schools.PackSchool;

/** A school that asks parents by links, with a family of three children and two parents. */
public final class LinkSchool {

    /** What is answered about pictures on the website. */
    static final String YES = answers(true);
    static final String NO = answers(false);

    final SchoolRows.Made school = PackSchool.of("larkmead");
    final OfficeApi office = OfficeApi.at(school, Role.OFFICE);
    final UUID wren = pupil("Wren");
    final UUID perry = pupil("Perry");
    final UUID isla = pupil("Isla");
    final UUID mother = parent("Linnet", "linnet@home.example", wren, perry, isla);
    final UUID father = parent("Robin", "robin@home.example", wren);

    /** One whose clock can be moved. */
    public LinkSchool() {
        SchoolRows.change("update school set demo = true where id = ?", school.id());
    }

    private static String answers(boolean allowed) {
        return "'answers':[{'scope':'IMAGE','channel':'WEBSITE','allowed':" + allowed + "}]";
    }

    /** The school. */
    public SchoolRows.Made school() {
        return school;
    }

    UUID pupil(String given) {
        return person("STUDENT", given, null, "Y8");
    }

    UUID parent(String given, String mail, UUID... children) {
        return parent("PARENT", given, mail, children);
    }

    UUID parent(String role, String given, String mail, UUID... children) {
        UUID id = person(role, given, mail, null);
        for (UUID child : children) {
            SchoolRows.change("insert into guardian_link (id, version, school_id, pupil_id, guardian_id) "
                + "values (?, 0, ?, ?, ?)", UUID.randomUUID(), school.id(), child, id);
        }
        return id;
    }

    private UUID person(String role, String given, String mail, String year) {
        var id = UUID.randomUUID();
        SchoolRows.change("insert into person (id, version, school_id, sourced_id, role, enabled, username, given_name,"
            + " family_name, year_group, orgs, agents, mail) values (?, 0, ?, ?, ?, true, ?, ?, 'Quince', ?, '', '',"
            + " ?)", id, school.id(), id.toString(), role, id.toString().substring(0, 8), given, year, mail);
        return id;
    }

    OfficeApi.Told send(String target) {
        return office.post("/photo-links", OfficeApi.json(target));
    }

    /** The letters are out, as if there were a mail server. */
    void delivered(String state) {
        SchoolRows.change("update photo_letter set state = ? where school_id = ? and state in ('WAITS', 'SENDING')",
            state, school.id());
    }

    JsonObject list(String query) {
        return office.get("/photo-links" + query).json();
    }

    List<JsonObject> lines() {
        return list("").getJsonArray("items").getValuesAs(JsonObject.class);
    }

    /** What the office sees of that parent. */
    JsonObject line(String parent) {
        return lines().stream().filter(line -> line.getString("parent").startsWith(parent)).findFirst().orElseThrow();
    }

    /** Sends links to all and takes the code out of the letter to that parent. */
    public String code(String parent) {
        send("{}");
        delivered("SENT");
        return codeOf(line(parent).getString("id"));
    }

    String codeOf(String link) {
        try {
            byte[] key = Files.readAllBytes(Running.exeat().home().resolve("keys/photo-links.key"));
            return Receipt.of(key, new SchoolId(school.id()), link).letters();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Opens the page that a link names: the code in it stays with whoever opens it. */
    int page() {
        var page = URI.create(Running.exeat().address() + "/en/" + school.slug() + "/photos/answers");
        try {
            return HttpClient.newHttpClient().send(HttpRequest.newBuilder(page).build(),
                HttpResponse.BodyHandlers.discarding()).statusCode();
        } catch (IOException | InterruptedException failed) {
            throw new IllegalStateException(failed);
        }
    }

    Browser.Answer look(String code) {
        return open(school, "/photo-link-checks", "{'token':'" + code + "'}");
    }

    static Browser.Answer open(SchoolRows.Made school, String path, String body) {
        return new Browser().post("/schools/" + school.id() + path, OfficeApi.json(body));
    }

    Browser.Answer answer(String code, String what, UUID... children) {
        return open(school, "/photo-link-answers", "{'token':'" + code + "','children':[" + String.join(",",
            List.of(children).stream().map(child -> "{'pupil':'" + child + "'," + what + "}").toList()) + "]}");
    }

    /** How pictures of the child on the website stand, as the office sees it. */
    JsonObject onWebsite(UUID child) {
        return office.get("/photo-consents/" + child).json().getJsonArray("uses").getJsonObject(0);
    }

    /** So much later at the school. */
    void later(int days) {
        DemoTime.set(school.id(), Instant.now().plus(days, ChronoUnit.DAYS));
        DemoTime.announce(school.id(), "school");
    }
}
