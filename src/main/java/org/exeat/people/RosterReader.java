package org.exeat.people;

/**
 * Reads a OneRoster 1.1 CSV bulk set whole, or says everything that is wrong with it. What a set leaves out is gone
 * from the school; a set of changes only is therefore refused.
 */
public final class RosterReader {
    private final GradeMap grades;

    /** A reader for a school where grades mean what the map says. */
    public RosterReader(GradeMap grades) {
        this.grades = grades;
    }

    /** Reads the files; all of them, or none. */
    public Reading<Roster> read(RosterFiles files) {
        var problems = new Problems();
        Manifest.check(files, problems);
        if (!problems.isEmpty()) {
            return problems.refusal();
        }
        var rows = new RosterRows(new RosterTables(files, problems), grades);
        rows.checkCourses();
        return problems.outcome(new Roster(rows.orgs(), rows.sessions(), rows.classes(), rows.people(),
                rows.enrolments()));
    }
}
