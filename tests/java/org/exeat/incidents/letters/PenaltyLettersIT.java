package org.exeat.incidents.letters;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import jakarta.json.JsonObject;
import java.util.List;
import org.exeat.identity.Role;
import org.exeat.incidents.Triage;
import org.exeat.office.OfficeApi;
import org.junit.jupiter.api.Test;

/** Only the family of whoever it was for is told of a penalty. */
class PenaltyLettersIT {

    private final Triage school = new Triage("larkmead");
    private final OfficeApi dsl = school.as(Role.DSL);
    private final JsonObject incident = begun();

    private JsonObject begun() {
        school.report("'danger':'NO','imagery':'NO','staffInvolved':'NO'");
        return Triage.take(dsl).json();
    }

    private JsonObject send(String sub, String body) {
        var answer = dsl.post(Triage.path(incident) + "/" + sub, OfficeApi.json(body));
        assertEquals(200, answer.status(), answer.json().toString());
        return answer.json();
    }

    private void name(String role, String name) {
        send("parties", "{'role':'" + role + "','name':'" + name + "'}");
    }

    private String party(String name) {
        return dsl.get(Triage.path(incident)).json().getJsonArray("parties").getValuesAs(JsonObject.class).stream()
                .filter(one -> one.getString("name").equals(name)).findFirst().orElseThrow().getString("id");
    }

    private void checked(String name, String lawful) {
        check("'party':'" + party(name) + "',", lawful);
    }

    private void check(String party, String lawful) {
        send("penalty-checks", "{" + party + "'what':'Detention','considered':'All','decidedBy':'The deputy',"
                + "'mayDecide':'YES','reasonable':'" + lawful + "','proportionate':'YES','age':'YES','needs':'YES',"
                + "'disability':'YES','religion':'YES','imposed':'ON_PREMISES'}");
    }

    private void endInAPenalty() {
        send("decision", "{'verdict':'MAY_ACT','reason':'It bullies her.'}");
        Triage.considerAll(dsl, incident);
        send("closure", "{'outcome':'SANCTION','reason':'Detention on Friday.'}");
    }

    private List<String> told(String... names) {
        return List.of(names).stream().filter(name -> {
            String letter = dsl.get(Triage.path(incident) + "/letter-template?kind=OUTCOME&language=en&party="
                    + party(name)).json().getString("text");
            assertFalse(letter.contains("Detention"), letter);
            assertEquals(letter.contains("A penalty"), !letter.contains("The school has dealt with it"), letter);
            return letter.contains("A penalty");
        }).toList();
    }

    @Test
    void nobodyElsesFamilyIsTold() {
        name("TARGET", "Ada Fern");
        name("ALLEGED", "Zoë Quill");
        name("ALLEGED", "Rhys Alder");
        checked("Zoë Quill", "YES");
        endInAPenalty();
        assertEquals(List.of("Zoë Quill"), told("Ada Fern", "Zoë Quill", "Rhys Alder"));
    }

    @Test
    void whosePenaltyWasFoundUnlawfulIsNotToldOfThatOfSomebodyNotNamedYet() {
        name("ALLEGED", "Zoë Quill");
        checked("Zoë Quill", "NO");
        check("", "YES");
        endInAPenalty();
        assertEquals(List.of(), told("Zoë Quill"));
    }

    @Test
    void aPenaltyOfNobodyNamedIsForTheOnlyOneWhoIsSaidToHaveDoneIt() {
        check("", "YES");
        name("TARGET", "Ada Fern");
        name("ALLEGED", "Zoë Quill");
        endInAPenalty();
        assertEquals(List.of("Zoë Quill"), told("Ada Fern", "Zoë Quill"));
        send("reopening", "{'reason':'There was another.'}");
        check("", "YES");
        name("ALLEGED", "Rhys Alder");
        endInAPenalty();
        assertEquals(List.of(), told("Ada Fern", "Zoë Quill", "Rhys Alder"));
    }

    @Test
    void aTargetWhoHitBackIsToldOfTheirOwn() {
        name("TARGET", "Ada Fern");
        name("ALLEGED", "Zoë Quill");
        checked("Ada Fern", "YES");
        endInAPenalty();
        assertEquals(List.of("Ada Fern"), told("Ada Fern", "Zoë Quill"));
    }
}
