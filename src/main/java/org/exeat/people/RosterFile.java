package org.exeat.people;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The files of a OneRoster 1.1 set that are read, with the columns that are kept of each. Everything else a set may
 * hold (birth dates, results, passwords, telephone numbers) is not read at all, and of e-mail addresses only those of
 * parents are kept.
 */
enum RosterFile {
    MANIFEST("manifest", List.of("propertyName"), List.of("value")),
    ORGS("orgs", List.of("sourcedId", "name", "type"), List.of("status", "dateLastModified", "parentSourcedId")),
    SESSIONS("academicSessions", List.of("sourcedId", "title", "type", "startDate", "endDate", "schoolYear"),
            List.of("status", "dateLastModified", "parentSourcedId")),
    COURSES("courses", List.of("sourcedId", "title", "orgSourcedId"), List.of("status", "dateLastModified")),
    CLASSES("classes", List.of("sourcedId", "title", "classType", "schoolSourcedId", "termSourcedIds"),
            List.of("status", "dateLastModified", "courseSourcedId", "classCode", "location", "periods")),
    USERS("users", List.of("sourcedId", "enabledUser", "orgSourcedIds", "role", "username", "givenName", "familyName",
            "grades"), List.of("status", "dateLastModified", "agentSourcedIds", "email")),
    ENROLMENTS("enrollments", List.of("sourcedId", "classSourcedId", "schoolSourcedId", "userSourcedId", "role"),
            List.of("status", "dateLastModified", "primary", "beginDate", "endDate"));

    private final String stem;
    private final List<String> compulsory;
    private final List<String> columns;

    RosterFile(String stem, List<String> compulsory, List<String> others) {
        this.stem = stem;
        this.compulsory = compulsory;
        this.columns = Stream.concat(compulsory.stream(), others.stream()).toList();
    }

    static Optional<RosterFile> named(String fileName) {
        return Arrays.stream(values()).filter(file -> file.fileName().equalsIgnoreCase(fileName)).findFirst();
    }

    /** The files of rows with identifiers: all but the manifest. */
    static Set<RosterFile> tables() {
        return EnumSet.complementOf(EnumSet.of(MANIFEST));
    }

    String fileName() {
        return stem + ".csv";
    }

    /** The property by which the manifest announces this file. */
    String property() {
        return "file." + stem;
    }

    /** Columns that the header must name. */
    List<String> compulsory() {
        return compulsory;
    }

    /** All columns that are kept. */
    List<String> columns() {
        return columns;
    }

    /** Whether a roster is of any use without the file. */
    boolean isNeeded() {
        return this != COURSES && this != MANIFEST;
    }
}
