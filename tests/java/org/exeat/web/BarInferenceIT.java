package org.exeat.web;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.exeat.identity.Browser;
import org.exeat.identity.Groups;
import org.exeat.identity.Role;
import org.exeat.identity.SchoolRows;
import org.exeat.office.OfficeApi;
import org.exeat.photos.checks.CheckSchool;
import org.exeat.policy.photos.PhotoChannel;
import org.junit.jupiter.api.Test;

/**
 * Everything that can be read of a school, read by every role but the safeguarding lead's, while a pupil never had
 * consent, and again when the pupil has all consents there can be and is barred, and the lead has taken a colleague's
 * picture down besides: not a byte may differ. To the office, which rightly sees the consents, a barred pupil is as one
 * with all consents who is not.
 */
class BarInferenceIT {

    private static final List<Endpoint> ENDPOINTS = Endpoint.all();
    /** What can be asked for in an address, by the name it is given there. */
    private static final Map<String, List<String>> SEARCHES = Map.of("q", List.of("quince"),
            "only", List.of("UNANSWERED", "DIFFERING"), "year", List.of("Y8"),
            "action", List.of("safeguarding-mark-set", "photo-consent-recorded"));
    /** What tells how many entries there are besides, which docs/security.md names among the known gaps. */
    private static final List<String> LEFT_OUT = List.of("/audit-verification", "/audit-verification/accounts");
    private static final Set<String> OF_THE_MOMENT = Set.of("date", "content-length");

    private final SchoolRows.Made school = SchoolRows.school();
    private final CheckSchool families = new CheckSchool(school);
    private final UUID pupil = families.pupil("Wren", "Quince");
    private final List<Reader> others = Stream.concat(
            Arrays.stream(Role.values()).filter(role -> role != Role.DSL).map(this::reader),
            Stream.of(reader(Role.OFFICE, Role.HEADTEACHER), reader(Arrays.stream(Role.values())
                    .filter(role -> role != Role.DSL && role != Role.OFFICE).toArray(Role[]::new)))).toList();

    /** Somebody who reads what their roles let them; what these refuse is the same for any pupil (RoleTableIT). */
    private record Reader(Set<Role> roles, Browser browser) {

        boolean may(Endpoint endpoint) {
            return endpoint.open() || Stream.concat(Stream.of(Groups.ACCOUNT, Groups.MEMBER), roles.stream()
                    .flatMap(role -> Stream.of(role.name(), role.staff() ? Groups.STAFF : role.name())))
                    .anyMatch(endpoint.allowed()::contains);
        }

        boolean seesConsents() {
            return roles.contains(Role.OFFICE);
        }
    }

    private Reader reader(Role... roles) {
        return new Reader(Set.of(roles), SchoolRows.signedIn(SchoolRows.person(school, roles)));
    }

    @Test
    void aBarredPupilIsToEverybodyButTheLeadAsOneWhoNeverHadConsent() {
        String picture = families.cleared(families.pupilWhoseParent("GIVEN", "Robin"));
        var never = readByAll();
        families.answers(pupil, "Linnet Quince", "GIVEN");
        var consented = readByAll();
        families.bar(pupil);
        families.takenDownByTheLead(picture);
        var barred = readByAll();

        assertAll(others.stream().map(reader -> () -> same(reader, (reader.seesConsents() ? consented : never)
                .get(reader), barred.get(reader))));
        assertNotEquals(never.get(of(Role.OFFICE)), consented.get(of(Role.OFFICE)));
        assertTrue(consented.get(of(Role.TEACHER)).toString().contains("\"answer\":\"USE\""));
        assertTrue(barred.get(of(Role.TEACHER)).toString().contains("\"answer\":\"DO_NOT_USE\""));
    }

    @Test
    void whyAPupilMayNotBeShownIsToldToTheOfficeAndTheLeadOnly() {
        var unanswered = readByAll();
        families.answers(pupil, "Linnet Quince", "DECLINED");
        var declined = readByAll();
        families.answers(pupil, "Robin Quince", "GIVEN");
        var differing = readByAll();

        assertAll(others.stream().filter(reader -> !reader.seesConsents()).flatMap(reader -> Stream.of(declined,
                differing).map(later -> () -> same(reader, unanswered.get(reader), later.get(reader)))));
        assertNotEquals(declined.get(of(Role.OFFICE)), differing.get(of(Role.OFFICE)));
    }

    private Reader of(Role role) {
        return others.stream().filter(reader -> reader.roles().equals(Set.of(role))).findFirst().orElseThrow();
    }

    private static void same(Reader who, Map<String, String> before, Map<String, String> after) {
        assertAll(before.entrySet().stream().map(told -> () ->
                assertEquals(told.getValue(), after.get(told.getKey()), who.roles() + " " + told.getKey())));
    }

    private Map<Reader, Map<String, String>> readByAll() {
        return others.stream().collect(Collectors.toMap(reader -> reader, this::read));
    }

    /** What one is told, question by question. */
    private Map<String, String> read(Reader who) {
        Map<String, String> told = new TreeMap<>();
        readable(who).forEach(endpoint -> {
            who.browser().with("Accept", type(endpoint));
            addresses(endpoint).forEach(address -> told.put(type(endpoint) + " " + address,
                    plain(who.browser().get(address))));
        });
        who.browser().with("Accept", MediaType.APPLICATION_JSON);
        if (ENDPOINTS.stream().anyMatch(endpoint -> endpoint.path().endsWith("/photo-checks") && who.may(endpoint))) {
            pictures().forEach(picture -> told.putAll(tried(who.browser(), picture)));
        }
        return told;
    }

    /** Where the picture could be cleared the lists would differ, so only one that cannot be is tried. */
    private Map<String, String> tried(Browser who, JsonObject picture) {
        var withStranger = Json.createObjectBuilder(picture).add("pupils", Json.createArrayBuilder()
                .add(pupil.toString()).add(UUID.randomUUID().toString())).build();
        return Map.of("check " + picture, plain(post(who, "photo-checks", picture)),
                "clear " + picture, plain(post(who, "photo-clearances", withStranger)));
    }

    private Stream<JsonObject> pictures() {
        return Stream.of(PhotoChannel.values()).flatMap(channel -> Stream.of(true, false)
                .map(named -> picture(channel, named)));
    }

    private JsonObject picture(PhotoChannel channel, boolean named) {
        return OfficeApi.json("{'title':'Relay','channel':'" + channel + "','named':" + named + ",'pupils':['" + pupil
                + "']}");
    }

    private Browser.Answer post(Browser who, String path, JsonObject body) {
        return who.post("/schools/" + school.id() + "/" + path, body);
    }

    /** Everything of a school that somebody may read. */
    private static Stream<Endpoint> readable(Reader who) {
        return ENDPOINTS.stream().filter(endpoint -> endpoint.method().equals("GET") && endpoint.ofASchool()
                && !endpoint.streams() && who.may(endpoint) && LEFT_OUT.stream().noneMatch(endpoint.path()::endsWith));
    }

    private static String type(Endpoint endpoint) {
        var own = endpoint.code().getAnnotation(Produces.class);
        return own == null ? MediaType.APPLICATION_JSON : own.value()[0].split(";")[0];
    }

    /** Its address about the pupil, and with what can be looked for there. */
    private Stream<String> addresses(Endpoint endpoint) {
        String address = endpoint.path().substring("/api/v1".length())
                .replace("{schoolId}", school.id().toString()).replaceAll("\\{\\w+}", pupil.toString());
        return Stream.concat(Stream.of(address), SampleBody.queries(endpoint.code()).stream()
                .flatMap(name -> SEARCHES.getOrDefault(name, List.of()).stream()
                        .map(wanted -> address + "?" + name + "=" + wanted)));
    }

    /**
     * All of an answer, its headers too, but the moment at which it was given, and the lines of the trail that reading
     * itself leaves there.
     */
    private static String plain(Browser.Answer answer) {
        var headers = answer.whole().headers().map().entrySet().stream()
                .filter(header -> !OF_THE_MOMENT.contains(header.getKey().toLowerCase(Locale.ROOT)))
                .map(Object::toString).sorted().collect(Collectors.joining("\n"));
        return answer.status() + "\n" + headers + "\n" + answer.text()
                .replaceAll("\\d{4}-\\d\\d-\\d\\dT[\\d:.]+Z", "then")
                .replaceAll("\\{\"action\":\"[a-z-]+-viewed\"[^{}]*\\{}[^{}]*},?|(?m)^.*-viewed,.*\\R?", "");
    }
}
