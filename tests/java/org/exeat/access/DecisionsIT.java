package org.exeat.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.stream.Collectors;
import org.exeat.identity.Browser;
import org.exeat.identity.Role;
import org.exeat.identity.SchoolRows;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DecisionsIT {

    private final AccessApi tansy = AccessApi.as("tansy.quill", "larkmead");
    private final AccessApi siwan = AccessApi.as("siwan.bryncoed", "cwm-derwen");
    private final AccessApi nia = AccessApi.as("nia.gwernant", "bryn-heulog");

    @BeforeEach
    void itIsTuesdayInPeriodThree() {
        tansy.start();
        siwan.start();
        nia.start();
    }

    @Test
    void aSilentPolicyIsNeitherYesNorNo() {
        var answer = nia.evaluate(Decisions.question("10a1", "platform", "youtube")).json();

        assertEquals("POLICY_SILENT false", answer.getJsonObject("context").getString("verdict") + " "
                + answer.getBoolean("decision"));
        assertEquals("POLICY_SILENT", nia.open(nia.lesson(), "youtube").code());
    }

    @Test
    void aRuleOfTheHeadIsCitedAsALocalRule() {
        var lesson = siwan.lesson();
        var opened = siwan.open(lesson, "youtube");
        var answer = siwan.evaluate(Decisions.question("10a1", "platform", "youtube")).json();
        siwan.closeAll();

        assertEquals(201, opened.status(), opened.text());
        assertTrue(opened.json().getJsonObject("finding").getBoolean("localRule"), opened.text());
        assertEquals("ALLOW", answer.getJsonObject("context").getString("verdict"));
        assertTrue(answer.getJsonObject("context").getJsonArray("findings").getValuesAs(JsonObject.class).stream()
                .anyMatch(finding -> finding.getBoolean("local_rule", false)), answer.toString());
    }

    private String sixthFormer(JsonObjectBuilder context) {
        return Decisions.brief(tansy.browser().ask("/evaluation", Decisions.question("11a1", "platform", "reddit")
                .add("context", context).build()).json());
    }

    @Test
    void theSixthFormIsLetInInItsCommonRoomAndThePlaceMustBeKnown() {
        assertEquals("ALLOW 1c", sixthFormer(tansy.context().add("place", "sixth-form-common-room")));
        assertEquals("NEEDS_INFORMATION 1c", sixthFormer(tansy.context()));
    }

    @Test
    void whoAndWhatIsUnknownIsSaid() {
        var nobody = tansy.evaluate(Decisions.question("nobody", "platform", "youtube")).json();
        var nothing = tansy.evaluate(Decisions.question("09a1", "platform", "no-such-thing")).json();

        assertEquals("PUPIL_UNKNOWN false", Decisions.reasons(nobody) + " " + nobody.getBoolean("decision"));
        assertEquals("PLATFORM_UNKNOWN false", Decisions.reasons(nothing) + " " + nothing.getBoolean("decision"));
    }

    @Test
    void aHostThatManyShareIsNobodysToRefuse() {
        var answer = tansy.evaluate(Decisions.question("04a1", "domain", "google.com")).json();

        assertEquals("SHARED_DOMAIN true", Decisions.reasons(answer) + " " + answer.getBoolean("decision"));
    }

    @Test
    void anAnswerIsToBeKeptForSecondsAsSomebodyMayOpenOrCloseMeanwhile() {
        var context = tansy.evaluate(Decisions.question("09a1", "platform", "youtube")).json().getJsonObject("context");

        assertEquals(10, context.getInt("keep_seconds"), context.toString());
    }

    private String batch(String semantic) {
        var questions = Json.createArrayBuilder()
                .add(Decisions.question("04a1", "domain", "google.com"))
                .add(Decisions.question("04a1", "platform", "youtube"))
                .add(Decisions.question("nobody", "platform", "youtube"));
        var answer = tansy.browser().ask("/evaluations", Json.createObjectBuilder().add("context", tansy.context())
                .add("options", Json.createObjectBuilder().add("evaluations_semantic", semantic))
                .add("evaluations", questions).build());
        return answer.json().getJsonArray("evaluations").getValuesAs(JsonObject.class).stream()
                .map(Decisions::brief).collect(Collectors.joining(", "));
    }

    @Test
    void aBatchIsAnsweredInItsOrderAndStopsWhereItIsToldTo() {
        assertEquals("ALLOW, REFUSE 1a, NEEDS_INFORMATION", batch("execute_all"));
        assertEquals("ALLOW, REFUSE 1a", batch("deny_on_first_deny"));
        assertEquals("ALLOW", batch("permit_on_first_permit"));
    }

    @Test
    void decisionsAreAskedForAtTheirOwnAddressOnly() {
        var question = Decisions.question("09a1", "platform", "youtube").add("context", tansy.context()).build();

        assertEquals(200, tansy.browser().ask("/evaluation", question).status());
        assertEquals(404, tansy.browser().post("/evaluation", question).status());
        assertEquals(404, tansy.browser().post("/evaluations", question).status());
        assertEquals(404, new Browser().post("/evaluation", question).status());
    }

    private static String problem(Browser.Answer answer) {
        return answer.status() + " " + answer.code();
    }

    @Test
    void whatIsNoQuestionIsAProblemWithACode() {
        assertEquals("422 INVALID", problem(tansy.evaluate(Decisions.question("09a1", "planet", "mars"))));
        assertEquals("422 INVALID", problem(tansy.browser().ask("/evaluation",
                Json.createObjectBuilder().add("context", tansy.context()).build())));
        var text = tansy.browser().ask("/evaluation", Json.createValue("no object"));
        assertTrue(text.status() >= 400 && text.status() < 500 && !text.code().isEmpty(), problem(text));
    }

    @Test
    void anotherSchoolsLessonsAndAuthorisationsAreNotThere() {
        var lesson = tansy.lesson();
        String open = tansy.open(lesson, "youtube").json().getString("id");
        var opened = nia.open(lesson, "youtube");
        var found = nia.find(open);
        var closed = nia.act(open, "closure");
        tansy.closeAll();

        assertEquals("404 404 404", opened.status() + " " + found.status() + " " + closed.status());
    }

    @Test
    void withoutSigningInNothingIsAnswered() {
        var stranger = new Browser();

        assertEquals(401, stranger.ask("/evaluation", Decisions.question("09a1", "platform", "youtube").build())
                .status());
        assertEquals(401, stranger.get("/schools/" + tansy.school() + "/today").status());
    }

    private static JsonObject why(AccessApi at, String token) {
        return new Browser().post("/schools/" + at.school() + "/why-answers",
                Json.createObjectBuilder().add("token", token).build()).json();
    }

    @Test
    void aTokenLeadsToThePupilsOwnAnswerAndAnyOtherTextNamesNobody() {
        String token = tansy.browser().ask("/evaluation", Decisions.question("09a1", "platform", "youtube")
                .add("context", tansy.context().add("why", true)).build()).json().getJsonObject("context")
                .getString("why_token");
        var own = why(tansy, token);

        assertEquals("true Class 9 REFUSE", own.getBoolean("named") + " " + own.getString("yearLabel") + " "
                + own.getString("verdict"));
        assertEquals(false, why(tansy, "x" + token).getBoolean("named"));
        assertEquals(false, why(nia, token).getBoolean("named"));
    }

    @Test
    void aSchoolsCredentialKnowsNoPupilOfAnotherSchool() {
        var own = new SchoolRows.Made(tansy.school(), "larkmead");
        var by = SchoolRows.person(SchoolRows.school(), Role.ADMINISTRATOR);
        var question = Decisions.question("12a1", "platform", "youtube").build();
        var program = Browser.program(SchoolRows.credential(own, by));
        var stranger = Browser.program(SchoolRows.credential(new SchoolRows.Made(siwan.school(), "cwm-derwen"), by));

        assertEquals("NEEDS_INFORMATION 1c", Decisions.brief(program.ask("/evaluation", question).json()));
        assertEquals("PUPIL_UNKNOWN", Decisions.reasons(stranger.ask("/evaluation", question).json()));
    }
}
