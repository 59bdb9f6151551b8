package org.exeat.incidents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.exeat.identity.Browser;
import org.exeat.identity.Role;
import org.exeat.identity.SchoolRows;
import org.exeat.office.OfficeApi;
import org.junit.jupiter.api.Test;

/** Who saw the title of an incident: entered of each once, for each reader and day of the school. */
class SeenTitlesIT {

    private static final String SEEN = "incident-title-seen";
    private static final String LINKED = "'links':['https://youtu.be/dQw4'],'danger':'NO','imagery':'NO',"
            + "'staffInvolved':'NO'";

    private final Triage school = new Triage("larkmead");
    private final OfficeApi dsl = school.as(Role.DSL);
    private final SchoolRows.Person head = SchoolRows.person(school.school, Role.HEADTEACHER);
    private final Browser headsPage = Browser.of(head);

    private JsonObject incident() {
        school.report(LINKED);
        return Triage.take(dsl).json();
    }

    private void look(Browser who, String path) {
        var answer = who.get("/schools/" + school.school.id() + path);
        assertEquals(200, answer.status(), answer.text());
    }

    /** What is entered of the looks of that reader. */
    private List<String> entered(SchoolRows.Person who) {
        return AuditRows.done(school.school, SEEN).stream().filter(one -> one.actor().equals(who.id().toString()))
                .map(one -> one.subject() + " " + one.details()).sorted().toList();
    }

    private static List<String> of(JsonObject... incidents) {
        String today = LocalDate.now(ZoneId.of("Europe/London")).toString();
        return Stream.of(incidents).map(one -> "incident:" + Triage.path(one).substring("/incidents/".length())
                + " {\"day\":\"" + today + "\"}").sorted().toList();
    }

    @Test
    void aListEntersEachTitleOnceADayAndAnotherListDoesNotAgain() {
        var one = incident();
        var other = incident();

        look(headsPage, "/incidents?q=" + one.getJsonObject("line").getString("number"));
        assertEquals(of(one), entered(head));

        look(headsPage, "/incidents");
        look(headsPage, "/triage-queue");
        assertEquals(of(one, other), entered(head));
    }

    @Test
    void theQueueEntersTheTitlesThatStandBesideIt() {
        var one = incident();

        look(headsPage, "/triage-queue");

        assertEquals(of(one), entered(head));
    }

    @Test
    void whatSharesALinkIsEnteredAndTheIncidentItselfIsNot() {
        var one = incident();
        var other = incident();

        look(headsPage, Triage.path(one) + "/related");

        assertEquals(of(other), entered(head));
    }

    @Test
    void theListOfWhatMayBeDisposedOfEntersWhatItShows() {
        var closed = incident();
        incident();
        assertEquals(200, Triage.close(dsl, closed).status());

        look(headsPage, "/disposals");

        assertEquals(of(closed), entered(head));
    }

    @Test
    void whoeverMayNotSeeAnIncidentIsNotEnteredForIt() {
        var kept = incident();
        dsl.post(Triage.path(kept) + "/parties", OfficeApi.json("{'role':'TARGET','account':'" + head.id() + "'}"));
        var shown = incident();
        var teacher = SchoolRows.person(school.school, Role.TEACHER);

        look(headsPage, "/incidents");
        look(Browser.of(teacher), "/incidents");

        assertEquals(of(shown), entered(head));
        assertEquals(List.of(), entered(teacher));
    }

    @Test
    void whatCannotBeEnteredIsNotShown() {
        incident();
        SchoolRows.change("create trigger nobody_enters_titles before insert on audit_entry for each row "
                + "if new.action = '" + SEEN + "' then signal sqlstate '45000'; end if");
        try {
            var refused = headsPage.get("/schools/" + school.school.id() + "/incidents");
            assertEquals(500, refused.status());
            assertFalse(refused.text().contains("Edited pictures"), refused.text());
        } finally {
            SchoolRows.change("drop trigger nobody_enters_titles");
        }
        look(headsPage, "/incidents");
        assertEquals(1, entered(head).size());
    }
}
