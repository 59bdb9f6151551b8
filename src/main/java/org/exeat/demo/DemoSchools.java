package org.exeat.demo;

import java.util.List;
import java.util.Map;
import org.exeat.demo.DemoSchool.Group;
import org.exeat.demo.DemoSchool.Member;
import org.exeat.identity.Role;
import org.exeat.schools.SchoolSettings;

/** The three demo schools. */
final class DemoSchools {

    private DemoSchools() {
    }

    static List<DemoSchool> all() {
        return List.of(larkmead(), cwmDerwen(), brynHeulog());
    }

    /** A Steiner school: Class 9 is Year 10, which its roster delivers as grade 09. Its policy stands as written. */
    private static DemoSchool larkmead() {
        return new DemoSchool("larkmead", new SchoolSettings.Grades(1, Map.of()), List.of(
                group("Class 9A", "Room 14", "09A"), group("Class 4", "Room 3", "04A"),
                group("Sixth form media", "Studio", "11A", "12A"),
                group("Orchestra, Classes 8 and 9", "Hall", "08A", "09B"), group("Class 10A", "Room 15", "10A"),
                group("Class 6", "Room 5", "06A"), group("Class 9B", "Room 16", "09B"),
                group("Class 1", "Room 1", "01A"), group("Sixth form history", "Room 20", "11A", "12A"),
                group("Class 7", "Room 6", "07A"), group("Class 10B", "Room 17", "10B"),
                group("Class 8", "Room 7", "08A")),
                staff("Tansy", "Quill", "Idris", "Larkfield"), Map.of(),
                List.of("youtube", "bluesky", "reddit", "padlet", "vimeo", "the-student-room"));
    }

    /** A Welsh school whose policy is silent on pupils' access, and whose head has settled it by local rules. */
    private static DemoSchool cwmDerwen() {
        return new DemoSchool("cwm-derwen", SchoolSettings.Grades.YEARS, List.of(
                group("10A Hanes", "Ystafell 14", "10A"), group("7A Hanes", "Ystafell 2", "07A"),
                group("11A Cyfryngau", "Stiwdio", "11A"), group("Côr, Blynyddoedd 9 a 10", "Neuadd", "09A", "10B"),
                group("11B English", "Room 15", "11B"), group("8A English", "Room 5", "08A"),
                group("10B Geography", "Room 16", "10B"), group("7B Welsh", "Room 1", "07B"),
                group("11A Science", "Lab 1", "11A"), group("8B Maths", "Room 6", "08B"),
                group("10A Art", "Room 17", "10A"), group("9A Music", "Room 7", "09A")),
                staff("Siwan", "Bryncoed", "Emrys", "Dolwen"),
                Map.of("NEVER", List.of("Y7", "Y8", "Y9"), "LESSON_ONLY", List.of("Y10", "Y11")), List.of());
    }

    /** A Welsh school whose policy says nothing on pupils' access, and nobody has settled it yet. */
    private static DemoSchool brynHeulog() {
        return new DemoSchool("bryn-heulog", SchoolSettings.Grades.YEARS, List.of(
                group("10A History", "Room 14", "10A"), group("7A History", "Room 2", "07A"),
                group("12A Media", "Studio", "12A"), group("9A Drama", "Hall", "09A"),
                group("11A English", "Room 15", "11A"), group("8A English", "Room 5", "08A"),
                group("10B Geography", "Room 16", "10B"), group("7B Welsh", "Room 1", "07B"),
                group("13A History", "Room 20", "13A"), group("8B Maths", "Room 6", "08B"),
                group("11B Art", "Room 17", "11B"), group("9B Music", "Room 7", "09B")),
                staff("Nia", "Gwernant", "Owain", "Heulwen"), Map.of(), List.of());
    }

    private static Group group(String title, String room, String... forms) {
        return new Group(title, room, List.of(forms));
    }

    private static List<Member> staff(String teacher, String teacherFamily, String mixed, String mixedFamily) {
        return List.of(
                new Member(teacher, teacherFamily, 0, Role.TEACHER),
                new Member(mixed, mixedFamily, 3, Role.TEACHER, Role.HEAD_OF_DEPARTMENT),
                new Member("Rowan", "Ashgrove", 11, Role.TEACHER, Role.SENIOR_STAFF, Role.DEPUTY_HEAD),
                new Member("Hester", "Millstone", -1, Role.HEADTEACHER),
                new Member("Bertram", "Ledgerwood", -1, Role.BUSINESS_MANAGER),
                new Member("Opal", "Wickstead", -1, Role.DSL, Role.PASTORAL),
                new Member("Fern", "Counterpane", -1, Role.OFFICE),
                new Member("Ada", "Switchwell", -1, Role.ADMINISTRATOR, Role.NETWORK_MANAGER),
                new Member("Maud", "Chancel", -1, Role.CHAIR_OF_GOVERNORS));
    }
}
