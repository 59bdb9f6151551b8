package org.exeat.incidents.reports;

import static org.exeat.incidents.reports.Reporter.telling;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.exeat.identity.Browser;
import org.exeat.identity.SchoolRows;
import org.exeat.launcher.Running;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Reports come by a lane of their own; one that accepts more than JSON comes by the API's framework. */
class ReportLaneIT {

    private static final SchoolRows.Made SCHOOL = SchoolRows.school();
    private static final String INVALID = "422 INVALID";
    private static final String KEY = "Idempotency-Key";

    static Stream<Arguments> requests() {
        return Stream.of(
                arguments("in order", "201", sender(), telling("They post it again").build()),
                arguments("with danger", "201", sender(), telling("Look at this").add("danger", "YES").build()),
                arguments("that says nothing", INVALID, sender(), telling(" ").build()),
                arguments("with a link that is none", INVALID, sender(),
                        telling("A link").add("links", list("javascript:alert(1)")).build()),
                arguments("with a file that is not there", INVALID, sender(),
                        telling("A file").add("evidence", list(Reporter.key())).build()),
                arguments("with a file that may show a child", "409 IMAGERY_NOT_RULED_OUT", sender(),
                        telling("A file").add("imagery", "YES").add("evidence", list(Reporter.key())).build()));
    }

    static Stream<Arguments> oddRequests() {
        return Stream.of(
                arguments("that is a list", "400 BAD_REQUEST", sender(), JsonValue.EMPTY_JSON_ARRAY),
                arguments("that is nothing", INVALID, sender(), JsonValue.NULL),
                arguments("with a number for a word", "400 BAD_REQUEST", sender(),
                        Json.createObjectBuilder().add("danger", 7).build()),
                arguments("without a key", INVALID, sender().with(KEY, null), telling("No key").build()),
                arguments("with a key to guess", INVALID, sender().with(KEY, "1"), telling("A key").build()),
                arguments("from another site", "403 CROSS_SITE", sender().with("Sec-Fetch-Site", "cross-site"),
                        telling("Elsewhere").build()));
    }

    private static JsonArrayBuilder list(String one) {
        return Json.createArrayBuilder().add(one);
    }

    @ParameterizedTest(name = "a report {0}: {1}")
    @MethodSource({"requests", "oddRequests"})
    void bothWaysAnswerAlike(String which, String answered, Browser sender, JsonValue report) {
        Browser.Answer lane = sender.post(path(SCHOOL.id()), report);
        Browser.Answer framework = framework(sender).post(path(SCHOOL.id()), report);

        assertEquals(answered, said(lane), lane.text());
        assertEquals(whole(framework), whole(lane));
    }

    @ParameterizedTest
    @ValueSource(strings = {"01a208d9-0000-7000-8000-000000000000", "------------------------------------", "none"})
    void aSchoolThatIsNotThereIsNotThereEitherWay(String school) {
        JsonObject report = telling("Nowhere").build();
        Browser.Answer lane = sender().post(path(school), report);

        assertEquals(404, lane.status(), lane.text());
        assertEquals(whole(framework(sender()).post(path(school), report)), whole(lane));
    }

    @Test
    void theSameReportByBothWaysIsOneReport() {
        SchoolRows.Made school = SchoolRows.school();
        Browser sender = sender();
        JsonObject report = telling("Sent again").build();

        String receipt = sender.post(path(school.id()), report).json().getString("receipt");
        assertEquals(receipt, framework(sender).post(path(school.id()), report).json().getString("receipt"));
        assertEquals(1, Kept.rows("select id from incident_report where school_id = ?", school.id()).size());
    }

    @Test
    void anotherReportUnderTheSameKeyIsRefused() {
        Browser sender = sender();
        assertEquals("201", said(sender.post(path(SCHOOL.id()), telling("First").build())));
        assertEquals("KEY_REUSED", sender.post(path(SCHOOL.id()), telling("Second").build()).json()
                .getJsonArray("errors").getJsonObject(0).getString("code"));
    }

    @Test
    void onlyTheOtherWayReachesTheFramework() throws Exception {
        JsonObject report = telling("Counted").build();
        long before = reachedFramework();
        assertEquals("201", said(sender().post(path(SCHOOL.id()), report)));
        assertEquals(before, reachedFramework());
        assertEquals("201", said(framework(sender()).post(path(SCHOOL.id()), report)));
        assertEquals(before + 1, reachedFramework());
    }

    /** How many reports the framework has counted. */
    private static long reachedFramework() throws Exception {
        String metrics = HttpClient.newHttpClient().send(HttpRequest.newBuilder(Running.exeat().internal()
                .resolve("/metrics?scope=base")).build(), HttpResponse.BodyHandlers.ofString()).body();
        return metrics.lines().filter(line -> line.startsWith("REST_request_seconds_count{")
                && line.contains("OpenReportsResource\"")).map(line -> line.substring(line.lastIndexOf(' ') + 1))
                .mapToLong(count -> (long) Double.parseDouble(count)).sum();
    }

    private static Browser sender() {
        return new Browser().with(KEY, Reporter.key());
    }

    private static Browser framework(Browser sender) {
        return sender.with("Accept", "application/json, */*;q=0.1");
    }

    private static String path(Object school) {
        return "/schools/" + school + "/open-reports";
    }

    private static String said(Browser.Answer answer) {
        return answer.status() < 300 ? String.valueOf(answer.status()) : answer.status() + " " + answer.code();
    }

    /** The whole answer but for its date. */
    private static String whole(Browser.Answer answer) {
        return answer.whole().headers().map().entrySet().stream().filter(header -> !header.getKey().equals("date"))
                .map(Object::toString).sorted().collect(Collectors.joining("\n", answer.status() + "\n",
                        "\n" + answer.text()));
    }
}
