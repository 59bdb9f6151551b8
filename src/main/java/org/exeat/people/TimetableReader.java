package org.exeat.people;

import java.io.IOException;
import java.io.InputStream;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the weekly timetable from one CSV file with the columns weekday, period, class, teacher and room, whole or not
 * at all. Other columns are left alone, save {@code week}: alternating weeks are not read, so it must be blank.
 */
public final class TimetableReader {
    /** What the file is called in problems, whatever the upload was called. */
    public static final String FILE = "timetable.csv";

    private static final long LARGEST = 20_000_000;
    private static final List<String> COLUMNS = List.of("weekday", "period", "class", "teacher", "room");
    private static final String WEEK = "week";

    private final TimetableReferences references;

    /** A reader for a school that has those periods, classes and teachers. */
    public TimetableReader(TimetableReferences references) {
        this.references = references;
    }

    /**
     * Reads the file.
     *
     * @throws IOException if the stream itself fails
     */
    public Reading<List<TimetableEntry>> read(InputStream csv) throws IOException {
        var problems = new Problems();
        byte[] content = csv.readNBytes((int) LARGEST + 1);
        if (content.length > LARGEST) {
            problems.add(FILE, ProblemCode.TOO_LARGE, String.valueOf(LARGEST / 1_000_000));
            return problems.refusal();
        }
        var rows = CsvTable.read(FILE, COLUMNS, sieved(content), problems).rows();
        Map<TimetableEntry, CsvRow> lessons = new HashMap<>();
        List<TimetableEntry> entries = new ArrayList<>();
        for (CsvRow row : rows) {
            entry(row).filter(entry -> isNew(entry, row, lessons)).ifPresent(entries::add);
        }
        return problems.outcome(List.copyOf(entries));
    }

    private static byte[] sieved(byte[] content) throws IOException {
        var sieve = new ColumnSieve(List.of("weekday", "period", "class", "teacher", "room", WEEK));
        sieve.write(content);
        return sieve.finish();
    }

    private Optional<TimetableEntry> entry(CsvRow row) {
        if (!row.cell(WEEK).isEmpty()) {
            row.report(WEEK, ProblemCode.WEEKS_UNSUPPORTED);
        }
        var weekday = weekday(row);
        var period = row.required("period");
        if (weekday.isPresent() && !period.isEmpty() && !references.hasPeriod(weekday.get(), period)) {
            row.report("period", ProblemCode.PERIOD_UNKNOWN);
        }
        var classes = references.classesNamed(row.required("class"));
        checkOne(row, "class", classes, ProblemCode.CLASS_UNKNOWN, ProblemCode.CLASS_AMBIGUOUS);
        var teachers = references.teachersNamed(row.required("teacher"));
        checkOne(row, "teacher", teachers, ProblemCode.TEACHER_UNKNOWN, ProblemCode.TEACHER_AMBIGUOUS);
        var room = row.optional("room");
        if (!row.isSound()) {
            return Optional.empty();
        }
        return weekday.map(day -> new TimetableEntry(day, period, only(classes), only(teachers), room));
    }

    private static Optional<DayOfWeek> weekday(CsvRow row) {
        var weekday = Weekdays.named(row.cell("weekday"));
        if (row.checkPresent("weekday") && weekday.isEmpty()) {
            row.report("weekday", ProblemCode.WEEKDAY_UNKNOWN);
        }
        return weekday;
    }

    private static void checkOne(CsvRow row, String column, Set<?> ids, ProblemCode unknown, ProblemCode ambiguous) {
        if (row.cell(column).isEmpty()) {
            return;
        }
        if (ids.isEmpty()) {
            row.report(column, unknown);
        } else if (ids.size() > 1) {
            row.report(column, ambiguous);
        }
    }

    private static boolean isNew(TimetableEntry entry, CsvRow row, Map<TimetableEntry, CsvRow> lessons) {
        var lesson = new TimetableEntry(entry.weekday(), entry.period(), entry.schoolClass(), entry.teacher(), "");
        var first = lessons.putIfAbsent(lesson, row);
        if (first != null) {
            row.report("", ProblemCode.LESSON_TWICE, String.valueOf(first.line()));
        }
        return first == null;
    }

    private static <T> T only(Set<T> ids) {
        return ids.iterator().next();
    }
}
