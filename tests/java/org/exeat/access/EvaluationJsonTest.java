package org.exeat.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.StringReader;
import org.exeat.policy.PlaceKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvaluationJsonTest {

    @Test
    void aQuestionNamesPupilPlatformAndPlace() throws Exception {
        AccessQuestion question = read("""
                {"subject": {"type": "pupil", "id": "A.Pupil"}, "action": {"name": "use"},
                 "resource": {"type": "domain", "id": "www.youtube.com"},
                 "context": {"place": "sixth-form-common-room"}}""");

        assertEquals(new AccessQuestion("a.pupil", AccessQuestion.Kind.DOMAIN, "www.youtube.com",
                new PlaceKey("sixth-form-common-room")), question);
    }

    @Test
    void aPlaceNobodyKnowsIsNoPlace() throws Exception {
        assertNull(read("""
                {"subject": {"type": "pupil", "id": "x"}, "resource": {"type": "platform", "id": "tiktok"},
                 "context": {"place": "<script>"}}""").placeOrNull());
    }

    @Test
    void whatAQuestionLeavesOutComesFromTheBatch() throws Exception {
        JsonObject defaults = json("""
                {"subject": {"type": "pupil", "id": "x"}, "context": {"place": "library"}}""");
        JsonObject own = json("""
                {"resource": {"type": "platform", "id": "tiktok"}}""");

        assertEquals(new AccessQuestion("x", AccessQuestion.Kind.PLATFORM, "tiktok", new PlaceKey("library")),
                EvaluationJson.question(own, defaults));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {}                                                                                      | subject
            {"subject": []}                                                                         | subject
            {"subject": {"type": "pupil", "id": "x"}}                                               | resource
            {"subject": {"type": "cat", "id": "x"}, "resource": {"type": "platform", "id": "y"}}    | subject.type
            {"subject": {"type": "pupil"}, "resource": {"type": "platform", "id": "y"}}             | subject.id
            {"subject": {"type": "pupil", "id": 7}, "resource": {"type": "platform", "id": "y"}}    | subject.id
            {"subject": {"type": "pupil", "id": "x"}, "resource": {"type": "planet", "id": "y"}}    | resource.type
            {"subject": {"type": "pupil", "id": "x"}, "resource": {"type": "platform"}}             | resource.id
            """)
    void whatCannotBeReadIsNamed(String text, String member) {
        assertEquals(member,
                assertThrows(EvaluationJson.UnreadableException.class, () -> read(text)).getMessage());
    }

    private static AccessQuestion read(String text) throws EvaluationJson.UnreadableException {
        return EvaluationJson.question(json(text), JsonValue.EMPTY_JSON_OBJECT);
    }

    private static JsonObject json(String text) {
        return Json.createReader(new StringReader(text)).readObject();
    }
}
