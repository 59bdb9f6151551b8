package org.exeat.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.exeat.policy.ClassId;
import org.exeat.policy.PersonId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class TimetableReaderTest {
    private static final ClassId ENGLISH = new ClassId(new UUID(1, 1));
    private static final ClassId MEDIA = new ClassId(new UUID(1, 2));
    private static final PersonId ONE = new PersonId(new UUID(2, 1));
    private static final PersonId TWO = new PersonId(new UUID(2, 2));
    private static final TimetableReferences SCHOOL = new TimetableReferences(
            Map.of(DayOfWeek.MONDAY, Set.of("1", "2"), DayOfWeek.TUESDAY, Set.of("1", "2", "Period 3")),
            Map.of("10B/En", Set.of(ENGLISH), "cls-10b", Set.of(ENGLISH), "12/Me", Set.of(MEDIA),
                    "Twin", Set.of(ENGLISH, MEDIA)),
            Map.of("t.one", Set.of(ONE), "usr-t1", Set.of(ONE), "t.two", Set.of(TWO), "t.both", Set.of(ONE, TWO)));

    @Test
    void lessonsAreReadWithCodesOrIdentifiers() throws IOException {
        var reading = read("""
                weekday,period,class,teacher,room
                2,Period 3,10B/En,t.one,"Room 4, upstairs"
                Monday,1,CLS-10B,usr-t1,
                dydd Mawrth,2,12/me,T.TWO,Studio
                """);

        assertEquals(List.of(
                new TimetableEntry(DayOfWeek.TUESDAY, "Period 3", ENGLISH, ONE, "Room 4, upstairs"),
                new TimetableEntry(DayOfWeek.MONDAY, "1", ENGLISH, ONE, ""),
                new TimetableEntry(DayOfWeek.TUESDAY, "2", MEDIA, TWO, "Studio")), reading.value().orElseThrow());
    }

    @Test
    void columnsGoByNameAndABlankWeekIsAccepted() throws IOException {
        var reading = read("\uFEFFroom,week,class,weekday,period,teacher,notes\r\n4,,12/Me,mon,1,t.two,x\r\n");

        assertEquals(List.of(new TimetableEntry(DayOfWeek.MONDAY, "1", MEDIA, TWO, "4")),
                reading.value().orElseThrow());
    }

    @Test
    void twoTeachersMayShareALesson() throws IOException {
        var reading = read("weekday,period,class,teacher,room\n1,1,12/Me,t.one,\n1,1,12/Me,t.two,\n");

        assertEquals(2, reading.value().orElseThrow().size());
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/rosters/timetable-errors.csv", numLinesToSkip = 1)
    void eachFaultIsNamedByLineAndColumn(String row, String column, ProblemCode code, String argument)
            throws IOException {
        var reading = read("weekday,period,class,teacher,room,week\n1,1,10B/En,t.one,4,\n" + row + "\n");

        assertEquals(List.of(new RosterProblem("timetable.csv", 3, column == null ? "" : column, code,
                argument == null ? List.of() : List.of(argument.split("\\|")))), reading.problems());
        assertTrue(reading.value().isEmpty());
    }

    @Test
    void missingColumnRefusesTheFile() throws IOException {
        var reading = read("weekday,period,class,room\n1,1,10B/En,4\n");

        assertEquals(List.of(new RosterProblem("timetable.csv", 1, "teacher", ProblemCode.COLUMN_MISSING, List.of())),
                reading.problems());
    }

    @Test
    void hugeFileIsRefusedUnread() throws IOException {
        var reading = new TimetableReader(SCHOOL).read(new ByteArrayInputStream(new byte[20_000_001]));

        assertEquals(ProblemCode.TOO_LARGE, reading.problems().get(0).code());
    }

    private static Reading<List<TimetableEntry>> read(String csv) throws IOException {
        return new TimetableReader(SCHOOL).read(new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)));
    }
}
