package org.exeat.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.exeat.policy.YearGroup;

/** Makes values of the rows of a set, reporting what is wrong with each; nothing is made of a faulty row. */
final class RosterRows {
    private static final Vocabulary<OrgKind> ORG_KINDS = new Vocabulary<>(OrgKind.class);
    private static final Vocabulary<SessionKind> SESSION_KINDS = new Vocabulary<>(SessionKind.class);
    private static final Vocabulary<ClassKind> CLASS_KINDS = new Vocabulary<>(ClassKind.class);
    private static final Vocabulary<RosterRole> ROLES = new Vocabulary<>(RosterRole.class);
    private static final Pattern YEAR = Pattern.compile("[12]\\d{3}");
    /** What could reach somebody; whatever else a roster holds is as if it held none. */
    private static final Pattern MAIL =
            Pattern.compile("[^@\\s\\p{Cc},;:<>()\"\\\\]+@[A-Za-z0-9.-]+\\.[A-Za-z0-9-]+");
    private static final int LONGEST_MAIL = 254;

    private final RosterTables tables;
    private final GradeMap grades;

    RosterRows(RosterTables tables, GradeMap grades) {
        this.tables = tables;
        this.grades = grades;
    }

    /** Courses are only pointed to; nothing of them is kept. */
    void checkCourses() {
        for (CsvRow row : tables.rows(RosterFile.COURSES)) {
            row.required("title");
            tables.reference(row, "orgSourcedId", RosterFile.ORGS);
        }
    }

    List<RosterOrg> orgs() {
        return each(RosterFile.ORGS, this::org);
    }

    List<RosterSession> sessions() {
        return each(RosterFile.SESSIONS, this::session);
    }

    List<RosterClass> classes() {
        return each(RosterFile.CLASSES, this::schoolClass);
    }

    List<RosterPerson> people() {
        return each(RosterFile.USERS, this::person);
    }

    List<RosterEnrolment> enrolments() {
        return each(RosterFile.ENROLMENTS, this::enrolment);
    }

    private <T> List<T> each(RosterFile file, Function<CsvRow, Optional<T>> maker) {
        return tables.rows(file).stream().map(maker).flatMap(Optional::stream).toList();
    }

    private Optional<RosterOrg> org(CsvRow row) {
        var name = row.required("name");
        var kind = row.word("type", ORG_KINDS);
        var parent = tables.optionalReference(row, "parentSourcedId", RosterFile.ORGS);
        return made(row, () -> new RosterOrg(id(row), name, kind, parent));
    }

    private Optional<RosterSession> session(CsvRow row) {
        var title = row.required("title");
        var kind = row.word("type", SESSION_KINDS);
        var begins = row.requiredDate("startDate");
        var ends = row.requiredDate("endDate");
        row.checkOrder("startDate", "endDate");
        int schoolYear = schoolYear(row);
        var parent = tables.optionalReference(row, "parentSourcedId", RosterFile.SESSIONS);
        return made(row, () -> new RosterSession(id(row), title, kind, new RosterSession.Span(begins, ends),
                schoolYear, parent));
    }

    private static int schoolYear(CsvRow row) {
        String year = row.cell("schoolYear");
        boolean valid = YEAR.matcher(year).matches();
        if (row.checkPresent("schoolYear") && !valid) {
            row.report("schoolYear", ProblemCode.NOT_A_YEAR);
        }
        return valid ? Integer.parseInt(year) : 0;
    }

    private Optional<RosterClass> schoolClass(CsvRow row) {
        var title = row.required("title");
        var code = row.optional("classCode");
        var kind = row.word("classType", CLASS_KINDS);
        var location = row.optional("location");
        tables.optionalReference(row, "courseSourcedId", RosterFile.COURSES);
        var school = tables.reference(row, "schoolSourcedId", RosterFile.ORGS);
        var sessions = tables.requiredReferences(row, "termSourcedIds", RosterFile.SESSIONS);
        return made(row, () -> new RosterClass(id(row), title, code, kind, school, sessions, location));
    }

    private Optional<RosterPerson> person(CsvRow row) {
        row.checkPresent("enabledUser");
        boolean enabled = row.truth("enabledUser");
        var role = row.word("role", ROLES);
        var name = new RosterPerson.Name(row.required("username"), row.required("givenName"),
                row.required("familyName"));
        var year = role.isPupil() ? yearGroup(row) : Optional.<YearGroup>empty();
        var orgs = tables.requiredReferences(row, "orgSourcedIds", RosterFile.ORGS);
        var agents = tables.references(row, "agentSourcedIds", RosterFile.USERS);
        return made(row, () -> new RosterPerson(id(row), role, enabled, name, year, orgs, agents, mail(row, role)));
    }

    private static Optional<String> mail(CsvRow row, RosterRole role) {
        return Optional.of(row.cell("email")).filter(one -> role.answersForPupils() && one.length() <= LONGEST_MAIL
                && MAIL.matcher(one).matches());
    }

    private Optional<YearGroup> yearGroup(CsvRow row) {
        var given = row.list("grades");
        var years = given.stream().map(grades::yearOf).collect(Collectors.toSet());
        if (given.isEmpty()) {
            row.report("grades", ProblemCode.VALUE_MISSING);
        } else if (years.contains(Optional.<YearGroup>empty())) {
            row.report("grades", ProblemCode.GRADE_UNKNOWN);
        } else if (years.size() > 1) {
            row.report("grades", ProblemCode.GRADE_AMBIGUOUS);
        }
        return years.stream().flatMap(Optional::stream).findAny();
    }

    private Optional<RosterEnrolment> enrolment(CsvRow row) {
        var schoolClass = tables.reference(row, "classSourcedId", RosterFile.CLASSES);
        tables.reference(row, "schoolSourcedId", RosterFile.ORGS);
        var person = tables.reference(row, "userSourcedId", RosterFile.USERS);
        var role = row.word("role", ROLES);
        checkRole(row, person);
        var part = new RosterEnrolment.Part(role, row.truth("primary"));
        var begins = row.date("beginDate", LocalDate.MIN);
        var ends = row.date("endDate", LocalDate.MAX);
        row.checkOrder("beginDate", "endDate");
        return made(row, () -> new RosterEnrolment(id(row), schoolClass, person, part, begins, ends));
    }

    private void checkRole(CsvRow row, String person) {
        String inClass = row.cell("role");
        String inSchool = tables.cellOf(RosterFile.USERS, person, "role");
        boolean comparable = ROLES.knows(inClass) && ROLES.knows(inSchool);
        if (comparable && ROLES.meaning(inClass).isPupil() != ROLES.meaning(inSchool).isPupil()) {
            row.report("role", ProblemCode.ROLE_MISMATCH);
        }
    }

    private static String id(CsvRow row) {
        return row.cell("sourcedId");
    }

    private static <T> Optional<T> made(CsvRow row, Supplier<T> maker) {
        return row.isSound() ? Optional.of(maker.get()) : Optional.empty();
    }
}
