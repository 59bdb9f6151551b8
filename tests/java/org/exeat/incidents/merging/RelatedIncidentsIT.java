package org.exeat.incidents.merging;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.UUID;
import org.exeat.identity.Browser;
import org.exeat.identity.Role;
import org.exeat.identity.SchoolRows;
import org.exeat.incidents.Triage;
import org.junit.jupiter.api.Test;

/** Which other incidents share a link or a person with one: told to whoever may see both, and to nobody else. */
class RelatedIncidentsIT {

    private static final String CLIP = "'links':['https://youtu.be/dQw4?si=1']," + Pairing.CALM;
    private static final String SAME_CLIP = "'links':['https://www.youtube.com/watch?v=dQw4']," + Pairing.CALM;

    private final Pairing pair = new Pairing();

    private static String path(JsonObject incident) {
        return Triage.path(incident) + "/related";
    }

    private static List<String> told(JsonObject answer) {
        return answer.getJsonArray("items").getValuesAs(JsonObject.class).stream()
                .map(one -> one.getString("number") + " " + one.get("shares")).toList();
    }

    private List<String> related(JsonObject incident) {
        return told(pair.dsl.get(path(incident)).json());
    }

    private Browser.Answer asked(SchoolRows.Person by, JsonObject incident) {
        return Browser.of(by).get("/schools/" + pair.school.school.id() + path(incident));
    }

    private void names(JsonObject incident, String role, String who) {
        pair.send(incident, "parties", "{'role':'" + role + "'," + who + "}");
    }

    @Test
    void thoseWhoseLinksLeadToTheSamePlaceAre() {
        var one = pair.incident(CLIP);
        var other = pair.incident(SAME_CLIP);
        var third = pair.incident("'links':['https://youtu.be/other']," + Pairing.CALM);

        assertEquals(List.of("I-0002 [\"LINK\"]"), related(one));
        assertEquals(List.of("I-0001 [\"LINK\"]"), related(other));
        assertEquals(List.of(), related(third));
        var told = pair.dsl.get(path(one)).json().getJsonArray("items").getJsonObject(0);
        assertEquals(Pairing.id(other) + " Edited pictures OPEN", told.getString("id") + " " + told.getString("title")
                + " " + told.getString("state"));
    }

    @Test
    void thoseThatNameTheSamePersonAreWhateverTheirPartInIt() {
        var one = pair.incident();
        var other = pair.incident();
        var clip = pair.incident(CLIP);
        var sameClip = pair.incident(SAME_CLIP);
        String pupil = "'person':'" + pair.pupil("pupilten") + "'";
        names(one, "TARGET", pupil);
        names(other, "WITNESS", pupil);
        names(clip, "ALLEGED", "'name':'Zed Quarrel'");
        names(sameClip, "TARGET", "'name':'zed  QUARREL'");
        names(sameClip, "ALLEGED", "'name':'Zed Quarrel'");

        assertEquals(List.of("I-0002 [\"PERSON\"]"), related(one));
        assertEquals(List.of("I-0001 [\"PERSON\"]"), related(other));
        assertEquals(List.of("I-0004 [\"LINK\",\"PERSON\"]"), related(clip));
    }

    @Test
    void whoIsInOneAndNamedInAReportOfTheOtherIsNamedInBoth() {
        var one = pair.incident();
        var byName = pair.incident("'byWhom':'Zed Quarrel'," + Pairing.CALM);
        var inWords = pair.incident("'toWhom':'my friend and zed quarrel'," + Pairing.CALM);
        names(one, "ALLEGED", "'name':'Zed Quarrel'");

        assertEquals(List.of("I-0002 [\"PERSON\"]", "I-0003 [\"PERSON\"]"), related(one));
        assertEquals(List.of("I-0001 [\"PERSON\"]", "I-0003 [\"PERSON\"]"), related(byName));
        assertEquals(List.of("I-0001 [\"PERSON\"]", "I-0002 [\"PERSON\"]"), related(inWords));
    }

    @Test
    void whoReportedAndWhoHasNoFullNameIsNobody() {
        var one = pair.incident("'byWhom':'not sure'," + Pairing.CALM);
        var other = pair.incident("'byWhom':'not sure'," + Pairing.CALM);
        String pupil = "'person':'" + pair.pupil("pupilten") + "'";
        names(one, "REPORTER", pupil);
        names(other, "TARGET", pupil);
        for (JsonObject each : List.of(one, other)) {
            names(each, "ALLEGED", "'name':'somebody called Fox'");
            names(each, "ALLEGED", "'name':'Fox'");
        }

        assertEquals(List.of(), related(one));
        assertEquals(List.of(), related(other));
    }

    @Test
    void whoeverHandlesOneAloneIsNotToldOfTheOther() {
        var one = pair.incident(CLIP);
        var other = pair.incident(SAME_CLIP);
        var vole = pair.person("Tamsin Vole", Role.TEACHER);
        assertEquals(404, asked(vole, one).status());

        pair.entrust(one, vole);
        assertEquals("{\"items\":[]}", asked(vole, one).text());
        assertEquals(404, asked(vole, other).status());

        pair.entrust(other, vole);
        assertEquals(List.of("I-0002 [\"LINK\"]"), told(asked(vole, one).json()));
    }

    @Test
    void fromWhomOneIsKeptAsItTouchesThemIsNotToldOfItThoughTheyLeadOrHandle() {
        var head = pair.person("Hestia Quern", Role.HEADTEACHER);
        var vole = pair.person("Tamsin Vole", Role.TEACHER);
        String pupil = pair.pupil("pupilten");
        Browser.of(head).put("/schools/" + pair.school.school.id() + "/own-children/" + pupil, null);
        var one = pair.incident(CLIP);
        var other = pair.incident(SAME_CLIP);
        pair.entrust(one, vole);
        pair.entrust(other, vole);
        assertEquals(List.of("I-0002 [\"LINK\"]"), told(asked(head, one).json()));
        assertEquals(List.of("I-0002 [\"LINK\"]"), told(asked(vole, one).json()));

        names(other, "TARGET", "'person':'" + pupil + "'");
        names(other, "ALLEGED", "'account':'" + vole.id() + "'");

        for (SchoolRows.Person each : List.of(head, vole)) {
            assertEquals("{\"items\":[]}", asked(each, one).text());
            assertEquals(404, asked(each, other).status());
        }
        assertEquals(List.of("I-0002 [\"LINK\"]"), related(one));
    }

    @Test
    void anotherSchoolFindsNothingAndItsIncidentsAreNotTold() {
        var one = pair.incident(CLIP);
        var elsewhere = new Pairing();
        var theirs = elsewhere.incident(CLIP);

        assertEquals(List.of(), related(one));
        assertEquals(404, elsewhere.dsl.get(path(one)).status());
        assertEquals(404, pair.dsl.get(path(theirs)).status());
        assertEquals(404, pair.dsl.get("/incidents/" + UUID.randomUUID() + "/related").status());
        assertEquals(403, pair.school.as(Role.PARENT).get(path(one)).status());
    }

    @Test
    void closedOnesAreToldAsClosedAndMergedOnesWhereTheyGoOn() {
        var one = pair.incident(CLIP);
        var other = pair.incident(SAME_CLIP);
        var third = pair.incident(SAME_CLIP);
        Triage.close(pair.dsl, third);
        pair.merged(one, other);

        assertEquals(List.of("I-0003 [\"LINK\"]"), related(one));
        assertEquals(List.of("I-0003 [\"LINK\"]"), related(other));
        assertEquals(List.of("I-0001 [\"LINK\"]"), related(third));
        assertEquals("CLOSED", pair.dsl.get(path(one)).json().getJsonArray("items").getJsonObject(0)
                .getString("state"));
    }
}
