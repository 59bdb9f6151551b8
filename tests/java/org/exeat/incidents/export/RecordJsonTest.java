package org.exeat.incidents.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import org.junit.jupiter.api.Test;

/** What of a record leaves the school. */
class RecordJsonTest {

    private static JsonObject json(String text) {
        return Json.createReader(new StringReader(text.replace('\'', '"'))).readObject();
    }

    @Test
    void whatPeopleWroteIsPassedThroughAndWordsOfTheProgramAreNot() {
        var record = json("{'title':'may','role':'may','sha256':'may','links':['may'],'evidence':['may'],"
                + "'messages':[{'by':'may','text':'may','at':'2026-05-01T10:00:00Z'}],'size':7}");

        assertEquals(json("{'title':'MAY','role':'may','sha256':'may','links':['MAY'],'evidence':['may'],"
                + "'messages':[{'by':'MAY','text':'MAY','at':'2026-05-01T10:00:00Z'}],'size':7}"),
                RecordJson.of(record, text -> text.replace("may", "MAY")));
    }

    @Test
    void daysAndMomentsStayWhateverIsWithheld() {
        var record = json("{'openedOn':'2026-05-20','reports':[{'receivedOn':'2026-05-20','what':'20 of them',"
                + "'evidence':[{'capturedOn':'2026-05-20'}],'messages':[{'on':'2026-05-20'}]}],"
                + "'chronology':[{'at':'2026-05-20T10:20:20Z','on':'2026-05-20','time':'20:20'},"
                + "{'day':'2026-05-20'}]}");

        assertEquals(json(record.toString().replace("20 of them", "– of them")),
                RecordJson.of(record, text -> text.replace("20", "–")));
    }

    @Test
    void idsOfPeopleAndWhatOnlyPagesNeedStayInside() {
        var record = json("{'handlers':[{'id':'1','name':'Ada'}],'person':'2','version':3,'may':['WRITE'],"
                + "'awaited':true,'overdue':true,'owner':{'id':'1','name':'Ada'}}");

        assertEquals(json("{'handlers':['Ada'],'owner':'Ada'}"), RecordJson.of(record, text -> text));
    }

    @Test
    void everyFileIsSomewhereSafeInTheArchive() {
        String id = "0190a1b2-3c4d-7e5f-8a9b-0c1d2e3f4a5b";
        var record = json("{'incident':{'reports':[{'number':'R-0007','evidence':[{'id':'" + id
                + "','name':'../Tŷ – ‮x.png','sha256':'ab'}]}]}}");

        var dossier = Dossier.of(record, java.util.List.of(java.util.UUID.fromString(id)));

        assertEquals("evidence/R-0007-1-.-Ty-x.png", dossier.items().get(0).path());
    }
}
