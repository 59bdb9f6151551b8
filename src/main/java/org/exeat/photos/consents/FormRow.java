package org.exeat.photos.consents;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.exeat.people.CsvRow;
import org.exeat.people.ProblemCode;
import org.exeat.people.Pupil;
import org.exeat.people.RosterPeople;
import org.exeat.platform.RefusedException;
import org.exeat.platform.Sheet;
import org.exeat.policy.photos.ConsentEvidence;
import org.exeat.policy.photos.ConsentGiver;

/** One line of the table. It finds every fault of its cells, then what the same form on a page would be refused for. */
record FormRow(CsvRow row, FormPeople people) {

    private static final int LONGEST_NAME = 120;
    /** Spreadsheets write 04/09/2026 of what was typed as 2026-09-04. */
    private static final DateTimeFormatter BRITISH =
            DateTimeFormatter.ofPattern("d/M/uuuu", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    private static final Map<String, String> COLUMNS = Map.of("giver.person", ConsentColumns.GIVER_NAME,
            "from", ConsentColumns.FROM, "until", ConsentColumns.UNTIL);

    /** What the cells say, each by itself. */
    private record Cells(Optional<Pupil> pupil, Optional<ConsentGiver.Kind> kind, Optional<ConsentEvidence> evidence,
            Optional<LocalDate> from, Optional<LocalDate> until) {
    }

    Optional<PaperForm> read(LocalDate today) {
        var cells = new Cells(pupil(), required(ConsentColumns.GIVER, ConsentWords.GIVERS), evidence(),
                day(ConsentColumns.FROM), day(ConsentColumns.UNTIL));
        row.checkPresent(ConsentColumns.FROM);
        List<ConsentRequest.AnswerRequest> answers = answers();
        if (text(ConsentColumns.GIVER_NAME).length() > LONGEST_NAME) {
            row.report(ConsentColumns.GIVER_NAME, ProblemCode.TOO_LONG, String.valueOf(LONGEST_NAME));
        }
        return row.isSound() ? form(cells, answers, today) : Optional.empty();
    }

    private Optional<PaperForm> form(Cells cells, List<ConsentRequest.AnswerRequest> answers, LocalDate today) {
        Pupil pupil = cells.pupil().orElseThrow();
        ConsentRequest.GiverRequest giver = giver(pupil, cells.kind().orElseThrow());
        var request = new ConsentRequest(giver, cells.evidence().orElseThrow(), cells.from().orElseThrow(),
                cells.until().orElse(null), answers);
        try {
            var form = new PaperForm(row.line(), pupil, giver.kind() == ConsentGiver.Kind.PUPIL ? ""
                : text(ConsentColumns.GIVER_NAME), request.form(today));
            return row.isSound() ? Optional.of(form) : Optional.empty();
        } catch (RefusedException refused) {
            refused.errors().forEach(error -> row.report(COLUMNS.getOrDefault(error.field(), ""),
                    ProblemCode.valueOf(error.code()), ConsentColumns.FROM));
            return Optional.empty();
        }
    }

    /** A parent of the roster where one has that name. Pupils may be named once more. */
    private ConsentRequest.GiverRequest giver(Pupil pupil, ConsentGiver.Kind kind) {
        String name = text(ConsentColumns.GIVER_NAME);
        if (kind == ConsentGiver.Kind.PUPIL) {
            return new ConsentRequest.GiverRequest(kind, null, FormPeople.same(name, pupil.name()) ? null : name);
        }
        List<RosterPeople.Named> parents = people.parents(pupil, name);
        if (parents.size() > 1) {
            row.report(ConsentColumns.GIVER_NAME, ProblemCode.GIVER_AMBIGUOUS);
        }
        return parents.isEmpty() ? new ConsentRequest.GiverRequest(kind, null, name)
            : new ConsentRequest.GiverRequest(kind, parents.get(0).id().value(), null);
    }

    private Optional<Pupil> pupil() {
        String username = text(ConsentColumns.USERNAME);
        String name = text(ConsentColumns.NAME);
        String column = username.isEmpty() ? ConsentColumns.NAME : ConsentColumns.USERNAME;
        List<Pupil> found = people.pupils(username, name);
        if (found.size() != 1) {
            row.report(column, found.isEmpty() ? ProblemCode.PUPIL_UNKNOWN : ProblemCode.PUPIL_AMBIGUOUS);
            return Optional.empty();
        }
        if (!name.isEmpty() && !FormPeople.same(name, found.get(0).name())) {
            row.report(ConsentColumns.NAME, ProblemCode.PUPIL_MISMATCH);
        }
        return Optional.of(found.get(0));
    }

    private List<ConsentRequest.AnswerRequest> answers() {
        var answers = new ArrayList<ConsentRequest.AnswerRequest>();
        boolean any = false;
        for (var column : ConsentColumns.uses().entrySet()) {
            if (!row.cell(column.getKey()).isEmpty()) {
                any = true;
                required(column.getKey(), ConsentWords.ANSWERS).ifPresent(answer -> answers.add(
                        new ConsentRequest.AnswerRequest(column.getValue().scope(), column.getValue().channel(),
                        answer)));
            }
        }
        if (!any) {
            row.report("", ProblemCode.NOTHING_ANSWERED);
        }
        return answers;
    }

    private Optional<ConsentEvidence> evidence() {
        return row.cell(ConsentColumns.EVIDENCE).isEmpty() ? Optional.of(ConsentEvidence.PAPER_FORM)
            : required(ConsentColumns.EVIDENCE, ConsentWords.EVIDENCE);
    }

    private <E extends Enum<E>> Optional<E> required(String column, ConsentWords<E> words) {
        Optional<E> meaning = words.find(row.cell(column));
        if (row.checkPresent(column) && meaning.isEmpty()) {
            row.report(column, ProblemCode.WORD_UNKNOWN, words.all());
        }
        return meaning;
    }

    private Optional<LocalDate> day(String column) {
        String cell = row.cell(column);
        if (cell.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(cell, cell.contains("/") ? BRITISH : DateTimeFormatter.ISO_LOCAL_DATE));
        } catch (DateTimeParseException noDay) {
            row.report(column, ProblemCode.NOT_A_DATE);
            return Optional.empty();
        }
    }

    /** The cell as it was before a spreadsheet was kept from calculating it. */
    private String text(String column) {
        return Sheet.text(row.cell(column));
    }
}
