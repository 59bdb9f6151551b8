package org.exeat.incidents.watch;

import static org.exeat.incidents.watch.Reminders.told;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.exeat.identity.Role;
import org.exeat.identity.SchoolRows;
import org.exeat.incidents.Triage;
import org.exeat.office.OfficeApi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What cannot wait does not wait for the end of the holidays, nor does it become less late by being said again. */
class UrgentDaysIT {

    private static final String CALM = "'danger':'NO','imagery':'NO','staffInvolved':'NO'";
    private static final String UNSURE = "'danger':'NOT_SURE','imagery':'NO','staffInvolved':'NO'";
    private static final String DANGER = "'danger':'YES','imagery':'NO','staffInvolved':'NO'";
    private static final String ALARM = "I am going to kill myself tonight.";

    private final Triage school = new Triage("larkmead");
    private final OfficeApi dsl = school.as(Role.DSL);
    private final LocalDate today = LocalDate.now(ZoneId.of("Europe/London"));

    @BeforeEach
    void itIsHoliday() {
        Reminders.mayMove(school.school);
        term(14);
    }

    /** School begins in so many days. */
    private void term(int days) {
        assertEquals(200, school.head.put("/calendar", school.head.get("/calendar").tag(), OfficeApi.json(
                "{'terms':[{'name':'Next','firstDay':'" + today.plusDays(days) + "','lastDay':'" + today.plusDays(100)
                + "'}],'closedDays':[],'periods':[{'weekday':1,'key':'P1','name':'One','opens':'09:00','closes':"
                + "'10:00','lesson':true}]}")).status());
    }

    private void days(int later) {
        Reminders.days(school.school, later);
    }

    private void write(String receipt) {
        assertEquals(201, school.write(receipt, ALARM).status());
    }

    private JsonObject line() {
        return dsl.get("/triage-queue").json().getJsonArray("incidents").getJsonObject(0);
    }

    private List<String> due() {
        return dsl.get("/triage-queue").json().getJsonArray("reports").getValuesAs(JsonObject.class).stream()
                .map(one -> one.getString("dueOn")).toList();
    }

    @Test
    void dangerIsDueOnItsDayWhatElseIsUrgentOnTheNextAndTheRestOnceSchoolBegins() {
        school.report(UNSURE);
        school.report(DANGER);
        assertEquals(List.of(today.toString(), today.plusDays(1).toString()), due());

        school.report(CALM);
        assertTrue(LocalDate.parse(due().get(2)).isAfter(today.plusDays(13)), due().toString());
    }

    @Test
    void aReportOfDangerIsRemindedOfTheNextDayAndEscalatesTheDayAfter() {
        school.report(DANGER);
        var pastoral = school.as(Role.PASTORAL);
        assertEquals("", told(pastoral));
        days(1);
        assertEquals("REPORT_LATE ", told(pastoral) + " " + told(school.head));
        days(2);
        assertEquals("REPORT_LATE! REPORT_LATE!", told(pastoral) + " " + told(school.head));
    }

    @Test
    void anIncidentIsDueSoonerOnceWhatCannotWaitIsSaid() {
        String receipt = school.report(CALM);
        Triage.take(dsl);
        write(receipt);
        assertEquals(today.toString(), line().getString("dueOn"));
    }

    @Test
    void whatIsOverdueStaysSoHoweverOftenItIsSaidAgain() {
        String receipt = school.report(DANGER);
        var incident = Triage.take(dsl).json();
        dsl.post(Triage.path(incident) + "/decision", OfficeApi.json("{'verdict':'MAY_ACT','reason':'It bullies.'}"));
        SchoolRows.change("update incident set due_on = ? where id = ?", today.minusDays(5).toString(),
                UUID.fromString(incident.getJsonObject("line").getString("id")));
        assertEquals("ROUTE_LATE!", told(dsl));
        assertTrue(line().getBoolean("overdue"));

        write(receipt);
        dsl.put(Triage.path(incident) + "/concerns", "*", OfficeApi.json(
                "{'concerns':['IMMEDIATE_DANGER','THREAT_TO_LIFE','DISREPUTE'],'reason':'All of it.'}"));

        assertEquals("ROUTE_LATE!", told(dsl));
    }

    @Test
    void anotherReportMakesNothingLateThatCameBeforeTheDanger() {
        school.report(CALM);
        days(4);
        school.report(DANGER);
        var reports = dsl.get("/triage-queue").json().getJsonArray("reports").getValuesAs(JsonObject.class);
        var incident = dsl.post("/incident-reports/" + reports.get(0).getString("id") + "/incident",
                OfficeApi.json("{'title':'In danger'}")).json().getJsonObject("line");
        dsl.post("/incident-reports/" + reports.get(1).getString("id") + "/linking",
                OfficeApi.json("{'incident':'" + incident.getString("id") + "'}"));
        assertEquals(List.of(today.plusDays(4).toString(), 2), List.of(line().getString("dueOn"),
                dsl.get("/incidents/" + incident.getString("id")).json().getJsonArray("reports").size()));
    }

    /** Takes the report up and closes the incident; since many days it is to be looked at again. */
    private JsonObject closedAndDueForReview() {
        var incident = Triage.take(dsl).json();
        Triage.close(dsl, incident);
        SchoolRows.change("update incident set review_on = ? where id = ?", today.minusDays(30).toString(),
                UUID.fromString(incident.getJsonObject("line").getString("id")));
        return incident;
    }

    @Test
    void aReviewThatIsDoneMakesNoLaterAlarmLate() {
        term(-60);
        String receipt = school.report(CALM);
        var incident = closedAndDueForReview();
        dsl.post(Triage.path(incident) + "/notes", OfficeApi.json("{'text':'All is well.'}"));
        write(receipt);
        assertEquals("REOPENING_DUE", told(dsl));
    }

    @Test
    void aReviewThatIsOverdueIsNoLessLateForAnAlarm() {
        term(-60);
        String receipt = school.report(CALM);
        closedAndDueForReview();
        assertEquals("REVIEW_DUE!", told(dsl));
        write(receipt);
        assertEquals("REOPENING_DUE!", told(dsl));
    }

    @Test
    void aReviewThatWaitsForSchoolToBeginMakesNoAlarmLate() {
        String receipt = school.report(CALM);
        closedAndDueForReview();
        assertEquals("", told(dsl));
        write(receipt);
        assertEquals("REOPENING_DUE", told(dsl));
    }

    @Test
    void whatIsSaidOnAClosedIncidentIsRemindedOfUntilItIsOpenedAgain() {
        String receipt = school.report(CALM);
        var incident = Triage.take(dsl).json();
        Triage.close(dsl, incident);
        days(1);
        assertEquals("", told(dsl));
        write(receipt);
        assertEquals("REOPENING_DUE", told(dsl));
        dsl.post(Triage.path(incident) + "/notes", OfficeApi.json("{'text':'Seen.'}"));
        days(2);
        assertEquals("REOPENING_DUE! REOPENING_DUE!", told(dsl) + " " + told(school.head));
        dsl.post(Triage.path(incident) + "/reopening", OfficeApi.json("{'reason':'They are in danger.'}"));
        assertEquals("", told(dsl));
    }
}
