package org.exeat.incidents;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.stream.Collectors;
import org.exeat.identity.Browser;
import org.exeat.identity.Role;
import org.exeat.identity.SchoolRows;
import org.exeat.office.OfficeApi;
import org.junit.jupiter.api.Test;

/** Reports that may tell of the same are shown beside each other, before anybody takes two of them up apart. */
class AlikeReportsIT {

    private static final String CALM = ",'danger':'NO','imagery':'NO','staffInvolved':'NO'";
    private static final String CLIP = "'links':['https://youtu.be/dQw4?si=1']";

    private final Triage school = new Triage("larkmead");
    private final OfficeApi dsl = school.as(Role.DSL);

    /** One more report; by looking, it gets its number before the next one comes. */
    private void report(String more) {
        school.report(more + CALM);
        dsl.get("/triage-queue");
    }

    private static List<String> alike(JsonObject queue) {
        return queue.getJsonArray("reports").getValuesAs(JsonObject.class).stream().map(one -> one.getString("number")
                + one.getJsonArray("alike").getValuesAs(JsonObject.class).stream()
                .map(other -> " " + other.getString("number")).sorted().collect(Collectors.joining())).sorted()
                .toList();
    }

    @Test
    void thoseThatNameTheSameLinkOrPersonAre() {
        report(CLIP);
        report("'links':['https://www.youtube.com/watch?v=dQw4'],'byWhom':'Zed Quarrel'");
        report("'links':['https://www.youtube.com/watch?v=other'],'toWhom':'Zed  QUARREL'");
        report("'byWhom':'Zed'");
        report("'byWhom':'not sure'");
        report("'byWhom':'not sure'");

        assertEquals(List.of("R-0001 R-0002", "R-0002 R-0001 R-0003", "R-0003 R-0002", "R-0004", "R-0005",
                "R-0006"),
                alike(dsl.get("/triage-queue").json()));
    }

    @Test
    void whatIsKeptFromTheReaderIsNotTold() {
        var head = SchoolRows.person(school.school, Role.HEADTEACHER);
        SchoolRows.change("update account set name = 'Morgan Heather' where id = ?", head.id());
        report(CLIP);
        report(CLIP + ",'byWhom':'Ms Heather'");

        assertEquals(List.of("R-0001 R-0002", "R-0002 R-0001"), alike(dsl.get("/triage-queue").json()));
        assertEquals(List.of("R-0001"), alike(Browser.of(head).get("/schools/" + school.school.id()
                + "/triage-queue").json()));
    }
}
