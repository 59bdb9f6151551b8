package org.exeat.photos.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.exeat.identity.Role;
import org.exeat.identity.SchoolRows;
import org.exeat.office.OfficeApi;
import org.exeat.policy.photos.ConsentScope;
import org.exeat.policy.photos.PhotoUse;

/** A school whose families answer, whose safeguarding lead bars, and whose staff ask before they publish. */
public final class CheckSchool {

    public final SchoolRows.Made school;
    public final OfficeApi office;
    final OfficeApi lead;
    final OfficeApi teacher;

    CheckSchool() {
        this(SchoolRows.school());
    }

    /** Of that school. */
    public CheckSchool(SchoolRows.Made school) {
        this.school = school;
        office = at(Role.OFFICE);
        lead = at(Role.DSL);
        teacher = at(Role.TEACHER);
    }

    OfficeApi at(Role... roles) {
        return OfficeApi.at(school, roles);
    }

    /** A new pupil in Year 8. */
    public UUID pupil(String given, String family) {
        var id = UUID.randomUUID();
        SchoolRows.change("insert into person (id, version, school_id, sourced_id, role, enabled, username, "
                + "given_name, family_name, year_group, orgs, agents) values (?, 0, ?, ?, 'STUDENT', true, ?, ?, ?, "
                + "'Y8', '', '')", id, school.id(), id.toString(), id.toString().substring(0, 8), given, family);
        return id;
    }

    /** A pupil of whom one parent said so about pictures everywhere and pictures with names. */
    public UUID pupilWhoseParent(String said, String given) {
        UUID pupil = pupil(given, "Quince");
        answers(pupil, "Parent of " + given, said);
        return pupil;
    }

    /** What somebody responsible says of every use. */
    public void answers(UUID pupil, String who, String said) {
        answers(pupil, who, said, ConsentScope.values());
    }

    /** What somebody responsible says of those uses, wherever they go. */
    void answers(UUID pupil, String who, String said, ConsentScope... scopes) {
        String all = PhotoUse.all().stream().filter(use -> Set.of(scopes).contains(use.scope()))
            .map(use -> "{'scope':'" + use.scope() + "','channel':'" + use.channel()
                + "','answer':'" + said + "'}").collect(Collectors.joining(","));
        assertEquals(201, office.post("/photo-consents/" + pupil + "/answers", OfficeApi.json("{'giver':{"
                + "'kind':'RESPONSIBLE','name':'" + who + "'},'evidence':'ADMISSIONS_FORM','answers':[" + all + "]}"))
                .status());
    }

    /** Bars every picture of the pupil. */
    public void bar(UUID pupil) {
        assertEquals(201, lead.post("/safeguarding-marks", OfficeApi.json("{'kind':'PHOTO_BAR','person':'" + pupil
                + "','reason':'By order of the court'}")).status());
    }

    /** What somebody asks about these pupils. */
    public static JsonObject picture(String channel, UUID... pupils) {
        return OfficeApi.json("{'title':'Relay team, on the website','channel':'" + channel + "','named':false,"
                + "'pupils':[" + Stream.of(pupils).map(id -> "'" + id + "'").collect(Collectors.joining(",")) + "]}");
    }

    /** What the teacher is told of these pupils in a picture on the website. */
    JsonObject told(UUID... pupils) {
        var told = teacher.post("/photo-checks", picture("WEBSITE", pupils));
        assertEquals(200, told.status());
        return told.json();
    }

    /** The verdict on each, by family name and then by given name. */
    String verdicts(UUID... pupils) {
        return told(pupils).getJsonArray("pupils").getValuesAs(JsonObject.class).stream()
            .map(one -> one.getString("answer")).collect(Collectors.joining(" "));
    }

    /** A new clearance by somebody. */
    static String clears(OfficeApi who, String channel, UUID... pupils) {
        var told = who.post("/photo-clearances", picture(channel, pupils));
        assertEquals(201, told.status());
        return told.json().getString("id");
    }

    /** A picture on the school's walls that a teacher cleared; its id. */
    public String cleared(UUID... pupils) {
        return clears(teacher, "DISPLAY", pupils);
    }

    /** The lead enters that somebody's picture is down. */
    public void takenDownByTheLead(String clearance) {
        assertEquals(200, lead.post("/photo-clearances/" + clearance + "/removal", JsonValue.EMPTY_JSON_OBJECT)
            .status());
    }

    /** How the clearances stand that somebody finds in that list. */
    static String states(OfficeApi who, String list) {
        return who.get("/photo-clearances").json().getJsonArray(list).getValuesAs(JsonObject.class).stream()
            .map(one -> one.getString("state")).collect(Collectors.joining(" "));
    }
}
