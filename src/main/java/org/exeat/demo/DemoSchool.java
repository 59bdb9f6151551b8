package org.exeat.demo;

import java.util.List;
import java.util.Map;
import org.exeat.identity.Role;
import org.exeat.schools.SchoolSettings;

/**
 * What is invented for one demo school.
 *
 * @param pack the shipped policy pack it adopts
 * @param grades what its roster means by a grade
 * @param groups its teaching groups; the teacher of the same place has the group on Tuesday in period 3
 * @param people those who can sign in, the teachers among them by their place on the staff list
 * @param localRules rules of the head: year groups to kind of access
 * @param approved platforms that School Management has approved
 */
record DemoSchool(String pack, SchoolSettings.Grades grades, List<Group> groups, List<Member> people,
                  Map<String, List<String>> localRules, List<String> approved) {

    /** How many teachers, and so how many lessons at a time. */
    static final int TEACHERS = 12;

    /**
     * A teaching group.
     *
     * @param title as everybody calls it
     * @param forms the forms its pupils come from: a grade and a letter, such as 09A
     */
    record Group(String title, String room, List<String> forms) {
    }

    /**
     * Somebody who can sign in.
     *
     * @param teacher the place on the staff list, or -1 for somebody without lessons
     */
    record Member(String given, String family, int teacher, Role... roles) {

        String email(String slug) {
            return (given + "." + family).toLowerCase(java.util.Locale.ROOT) + "@" + slug + ".example";
        }

        String name() {
            return given + " " + family;
        }
    }
}
