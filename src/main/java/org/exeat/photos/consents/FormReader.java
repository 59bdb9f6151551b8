package org.exeat.photos.consents;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.exeat.people.CsvRow;
import org.exeat.people.CsvTable;
import org.exeat.people.ProblemCode;
import org.exeat.people.Problems;
import org.exeat.people.Pupil;
import org.exeat.people.Reading;
import org.exeat.people.RosterProblem;
import org.exeat.policy.photos.PhotoUse;

/** Reads paper forms from a table, whole or not at all. Lines of the template that nobody filled in are no forms. */
final class FormReader {

    /** What the table is called in problems, whatever the upload was called. */
    static final String FILE = "consents.csv";

    private static final int MOST = 2_000;
    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final FormPeople people;
    private final LocalDate today;

    /** One use of one pupil, and who answers about it. */
    private record Asked(Pupil pupil, String giver, PhotoUse use) {
    }

    FormReader(FormPeople people, LocalDate today) {
        this.people = people;
        this.today = today;
    }

    Reading<List<PaperForm>> read(byte[] csv) {
        var problems = new Problems();
        var table = CsvTable.read(FILE, ConsentColumns.COMPULSORY, withoutMark(csv), problems);
        table.refuseOthers(Set.copyOf(ConsentColumns.all()));
        List<CsvRow> rows = table.rows().stream().filter(FormReader::filledIn).toList();
        if (rows.size() > MOST) {
            problems.add(new RosterProblem(FILE, 0, "", ProblemCode.TOO_MANY_ROWS, List.of(String.valueOf(MOST))));
            return problems.outcome(List.of());
        }
        return problems.outcome(forms(rows));
    }

    private List<PaperForm> forms(List<CsvRow> rows) {
        Map<Asked, Long> answered = new HashMap<>();
        List<PaperForm> forms = new ArrayList<>();
        rows.forEach(row -> new FormRow(row, people).read(today).ifPresent(form -> {
            refuseTwice(row, form, answered);
            forms.add(form);
        }));
        return List.copyOf(forms);
    }

    private static boolean filledIn(CsvRow row) {
        var columns = new HashSet<>(ConsentColumns.TYPED);
        columns.addAll(ConsentColumns.uses().keySet());
        return columns.stream().anyMatch(column -> !row.cell(column).isEmpty());
    }

    /** Of two answers about one use, nobody could tell which is the later one. */
    private static void refuseTwice(CsvRow row, PaperForm form, Map<Asked, Long> answered) {
        form.form().said().stream().map(given -> Optional.ofNullable(answered.putIfAbsent(new Asked(form.pupil(),
                given.by().giver().key(), given.use()), form.line()))).flatMap(Optional::stream).findFirst()
            .ifPresent(first -> row.report("", ProblemCode.ANSWERED_BEFORE, String.valueOf(first)));
    }

    private static byte[] withoutMark(byte[] csv) {
        boolean marked = csv.length >= MARK.length && Arrays.equals(MARK, Arrays.copyOf(csv, MARK.length));
        return marked ? Arrays.copyOfRange(csv, MARK.length, csv.length) : csv;
    }
}
