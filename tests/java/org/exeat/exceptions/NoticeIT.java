package org.exeat.exceptions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * At a school whose policy knows no exception, but asks to be told of ties and gives written authority. The clock only
 * goes forward here: no edition begins before the one it follows.
 */
class NoticeIT {

    private static final String SLUG = "bryn-heulog";

    private final ExceptionsApi nia = ExceptionsApi.as("nia.gwernant", SLUG);
    private final ExceptionsApi owain = ExceptionsApi.as("owain.heulwen", SLUG);
    private final ExceptionsApi rowan = ExceptionsApi.as("rowan.ashgrove", SLUG);
    private final ExceptionsApi hester = ExceptionsApi.as("hester.millstone", SLUG);

    @BeforeEach
    void thePolicyIsOneThatAsksForNotice() {
        hester.adopt("st-winnow");
    }

    @AfterEach
    void thePolicyIsTheSchoolsOwnAgain() {
        hester.adopt(SLUG);
    }

    @Test
    void aNoticeIsReceivedWithoutADecisionAndReadByThoseItIsFor() {
        assertEquals("POLICY_SILENT", nia.ways().getString("verdict"));
        var told = nia.ask(nia.wish("19a2"));

        assertEquals("RECEIVED NOTICE", told.getString("state") + " " + told.getString("way"));
        assertEquals("200 404", rowan.find(told).status() + " " + owain.find(told).status());
        assertTrue(rowan.register("").text().contains(told.getString("number")));
        assertEquals("ALREADY_SETTLED", rowan.grant(told, Json.createObjectBuilder()).code());
    }

    @Test
    void writtenAuthorityIsTheHeadsToGiveAndWaivesNothing() {
        var asked = nia.ask(nia.wish("12"));
        assertEquals("AUTHORITY HEADTEACHER", asked.getString("way") + " "
                + asked.getJsonObject("decider").getString("role"));

        assertEquals(404, rowan.find(asked).status());
        assertEquals("GRANTED", hester.grant(asked, Json.createObjectBuilder()).json().getString("state"));
    }
}
