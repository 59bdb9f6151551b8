package org.exeat.demo;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** A demo school's roster as a OneRoster 1.1 bulk set, the way a real school's system would deliver it. */
final class DemoRoster {

    private static final int PUPILS_IN_A_FORM = 14;
    private static final int CHILDREN = 2;
    private static final List<String> GIVEN = List.of("Alder", "Briony", "Cai", "Dilys", "Elowen", "Ffion", "Gethin",
            "Hazel", "Ivor", "Juniper", "Kestrel", "Linden", "Mabli", "Nico", "Olwen", "Perran", "Quinn", "Rhian",
            "Sorrel", "Teilo", "Una", "Vaughan", "Wren", "Ysella");
    private static final List<String> FAMILY = List.of("Applewhite", "Birchwood", "Cloverley", "Dŵrfelin", "Elderfield",
            "Fernhollow", "Gorsedale", "Hawthorpe", "Ivybridge", "Jessamy", "Kingcup", "Larchmoor", "Meadowsweet",
            "Nettlefold", "Oakhanger", "Primley", "Quillfeather", "Rushbrook", "Sedgewick", "Thistledown");
    private static final String OPEN = "";

    private final DemoSchool school;
    private final List<List<String>> users = new ArrayList<>();
    private final List<List<String>> enrolments = new ArrayList<>();

    DemoRoster(DemoSchool school) {
        this.school = school;
        for (int teacher = 0; teacher < DemoSchool.TEACHERS; teacher++) {
            teacher(teacher);
        }
        Set<String> forms = new LinkedHashSet<>();
        school.groups().forEach(group -> forms.addAll(group.forms()));
        forms.forEach(this::form);
    }

    /** The name under which a teacher of the staff list is known on the network. */
    static String username(int teacher) {
        return "staff" + (teacher + 1);
    }

    private void teacher(int place) {
        DemoSchool.Member member = school.people().stream().filter(each -> each.teacher() == place).findFirst()
                .orElse(new DemoSchool.Member(GIVEN.get(place), FAMILY.get(FAMILY.size() - 1 - place), place));
        user("teacher", "t" + place, username(place), member, List.of("", "", ""));
        enrolments.add(enrolment("t" + place, place, "teacher"));
    }

    private void form(String form) {
        for (int number = 0; number < PUPILS_IN_A_FORM; number++) {
            String id = "p" + form + number;
            int pick = Math.floorMod(form.hashCode() * 31 + number * 7, GIVEN.size() * FAMILY.size());
            DemoSchool.Member pupil = new DemoSchool.Member(GIVEN.get(pick % GIVEN.size()),
                    FAMILY.get((pick / GIVEN.size() + number) % FAMILY.size()), -1);
            String parent = "g" + form + number / CHILDREN;
            if (number % CHILDREN == 0) {
                parent(parent, number / CHILDREN, pupil);
            }
            user("student", id, form.toLowerCase(Locale.ROOT) + (number + 1), pupil,
                    List.of(form.substring(0, 2), "", parent));
            for (int group = 0; group < school.groups().size(); group++) {
                if (school.groups().get(group).forms().contains(form)) {
                    enrolments.add(enrolment(id, group, "student"));
                }
            }
        }
    }

    /** The first of each form has no address on file, as happens. */
    private void parent(String id, int place, DemoSchool.Member child) {
        String username = id.toLowerCase(Locale.ROOT);
        DemoSchool.Member person = new DemoSchool.Member(GIVEN.get(GIVEN.size() - 1 - place), child.family(), -1);
        user("parent", id, username, person, List.of("", place == 0 ? "" : username + "@home.example", ""));
    }

    /** With the grade, the e-mail address and the parents at the end. */
    private void user(String role, String id, String username, DemoSchool.Member person, List<String> rest) {
        List<String> row = new ArrayList<>(List.of(id, OPEN, OPEN, "true", "school", role, username, person.given(),
                person.family()));
        row.addAll(rest);
        users.add(row);
    }

    private static List<String> enrolment(String user, int group, String role) {
        return List.of("e-" + user + "-" + group, OPEN, OPEN, "c" + group, "school", user, role,
                "teacher".equals(role) ? "true" : "false", OPEN, OPEN);
    }

    /** The set as a zip file. */
    InputStream zip() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            add(zip, "manifest", "propertyName,value", manifest());
            add(zip, "orgs", "sourcedId,status,dateLastModified,name,type,identifier,parentSourcedId",
                    List.of(List.of("school", OPEN, OPEN, school.pack(), "school", OPEN, OPEN)));
            add(zip, "academicSessions", "sourcedId,status,dateLastModified,title,type,startDate,endDate,"
                    + "parentSourcedId,schoolYear", List.of(List.of("years", OPEN, OPEN, "All years", "schoolYear",
                            "2020-09-01", "2060-08-31", OPEN, "2060")));
            add(zip, "classes", "sourcedId,status,dateLastModified,title,courseSourcedId,classCode,classType,"
                    + "location,schoolSourcedId,termSourcedIds", classes());
            add(zip, "users", "sourcedId,status,dateLastModified,enabledUser,orgSourcedIds,role,username,givenName,"
                    + "familyName,grades,email,agentSourcedIds", users);
            add(zip, "enrollments", "sourcedId,status,dateLastModified,classSourcedId,schoolSourcedId,userSourcedId,"
                    + "role,primary,beginDate,endDate", enrolments);
        }
        return new ByteArrayInputStream(bytes.toByteArray());
    }

    private static List<List<String>> manifest() {
        List<List<String>> rows = new ArrayList<>(List.of(List.of("manifest.version", "1.0"),
                List.of("oneroster.version", "1.1"), List.of("file.courses", "absent")));
        for (String file : List.of("orgs", "academicSessions", "classes", "users", "enrollments")) {
            rows.add(List.of("file." + file, "bulk"));
        }
        return rows;
    }

    private List<List<String>> classes() {
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < school.groups().size(); i++) {
            DemoSchool.Group group = school.groups().get(i);
            rows.add(List.of("c" + i, OPEN, OPEN, group.title(), OPEN, "c" + i, "scheduled", group.room(), "school",
                    "years"));
        }
        return rows;
    }

    private static void add(ZipOutputStream zip, String file, String header, List<List<String>> rows)
            throws IOException {
        StringWriter text = new StringWriter();
        try (CSVPrinter csv = new CSVPrinter(text, CSVFormat.RFC4180)) {
            csv.printRecord((Object[]) header.split(","));
            for (List<String> row : rows) {
                csv.printRecord(row);
            }
        }
        zip.putNextEntry(new ZipEntry(file + ".csv"));
        zip.write(text.toString().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
