package org.exeat.web;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.exeat.identity.Browser;
import org.exeat.identity.Role;
import org.exeat.identity.SchoolRows;
import org.exeat.office.OfficeApi;
import org.exeat.launcher.DemoTime;
import org.exeat.people.RosterSet;
import org.exeat.schools.PackSchool;

/** A school with a policy, a timetable and somebody who may do everything, for whoever wants to break something. */
final class HostileSchool {

    private static final String MONDAY = "2099-11-02";

    private final SchoolRows.Made school = PackSchool.of("larkmead");
    private final SchoolRows.Person everything = SchoolRows.person(school, Role.values());
    private final SchoolRows.Person other = SchoolRows.person(school, Role.TEACHER);
    private final Map<String, JsonValue> known = new HashMap<>();

    HostileSchool() {
        DemoTime.change(school.id(), "update school set demo = true where id = ?", school.id());
        var office = OfficeApi.at(school, Role.OFFICE, Role.HEADTEACHER);
        office.put("/calendar", office.get("/calendar").tag(), calendar());
        office.deliver(RosterSet.good().with("enrollments.csv",
                RosterSet.good().text("enrollments.csv").replaceAll("20\\d\\d-\\d\\d-\\d\\d", "")).zip());
        office.deliverTimetable("weekday,period,class,teacher,room\n1,P1,10B/En,t.one,Room 4\n1,P2,12/Me,t.two,\n");
        office.post("/editions", OfficeApi.json("{'pack':'larkmead'}"));
        var lessons = office.get("/lessons?date=" + MONDAY).json().getJsonArray("lessons");
        knowReports();
        know(lessons.getJsonObject(0), lessons.getJsonObject(1).getJsonObject("teacher").getString("id"));
    }

    private static JsonObject calendar() {
        return OfficeApi.json("{'terms':[{'name':'Long','firstDay':'2020-01-01','lastDay':'2099-12-31'}],"
                + "'closedDays':[{'day':'2099-11-09','reason':'Training'}],"
                + "'periods':[{'weekday':1,'key':'P1','name':'One','opens':'09:00','closes':'10:00','lesson':true},"
                + "{'weekday':1,'key':'P2','name':'Period 2','opens':'10:00','closes':'11:00','lesson':true}]}");
    }

    private void know(JsonObject lesson, String teacher) {
        SchoolRows.change("update membership set person_id = ? where account_id = ?",
                UUID.fromString(lesson.getJsonObject("teacher").getString("id")), everything.id());
        known.put("lessonId", lesson.get("id"));
        known.put("teacherId", Json.createValue(teacher));
        known.put("account", Json.createValue(other.id().toString()));
        known.put("schoolId", Json.createValue(school.id().toString()));
        known.put("slug", Json.createValue("youtube"));
        known.put("pack", Json.createValue("larkmead"));
        known.put("email", Json.createValue("somebody@school.example"));
        known.put("platforms", Json.createArrayBuilder().add("youtube").build());
        known.put("kind", Json.createValue("FORUM"));
        known.put("approvedOn", Json.createValue("2020-03-02"));
        known.put("opens", JsonValue.NULL);
        known.put("closes", JsonValue.NULL);
    }

    private void knowReports() {
        known.put("links", Json.createArrayBuilder().add("https://chat.example.org/g/1").build());
        known.put("evidence", JsonValue.EMPTY_JSON_ARRAY);
        known.put("draftKey", Json.createValue("c2l4dGVlbi1ieXRlcy1rZXk"));
        known.put("phone", Json.createValue("999"));
        known.put("receipt", Json.createValue("0000-0000-0000-0000-0000"));
    }

    /** What names in addresses and bodies stand for here. */
    Map<String, JsonValue> known() {
        return Map.copyOf(known);
    }

    /** A rule that could be adopted, but for one of its parameters. */
    JsonObject localRule() {
        return OfficeApi.json("{'from':'2099-11-02','until':'2099-12-02','heading':{'en':'Ours','cy':'Ein un ni'},"
                + "'text':{'en':'A text'},'kind':'TRAINING','parameters':{'years':['Y7'],'access':'NEVER','places':[],"
                + "'age':13,'phase':'x'}}");
    }

    /** A new session of somebody with every role. */
    Browser signedIn() {
        return SchoolRows.signedIn(everything);
    }

    UUID id() {
        return school.id();
    }

    /** An incident that somebody with every role works on. */
    HostileIncident incident() {
        return new HostileIncident(school, signedIn());
    }

    /** A question to the decision endpoint. */
    JsonObject question() {
        return OfficeApi.json("{'subject':{'type':'pupil','id':'p.one'},'resource':{'type':'platform','id':'youtube'},"
                + "'action':{'name':'use'},'context':{'school':'" + school.id() + "','place':'hall','why':true},"
                + "'options':{'evaluations_semantic':'execute_all'},"
                + "'evaluations':[{'resource':{'type':'domain','id':'youtube.com'}}]}");
    }
}
