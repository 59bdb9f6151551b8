package org.exeat.people;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One row of a file. Each question reports what is wrong with the cell and then answers with a stand-in, so that one
 * pass finds every fault of a row; nothing is made of a row that is not sound, so no stand-in is ever taken over.
 */
public final class CsvRow {
    private static final int LONGEST = 255;
    private static final int ISO_DATE = 10;

    private final String file;
    private final long line;
    private final Map<String, String> cells;
    private final Problems problems;
    private boolean sound = true;

    CsvRow(String file, long line, Map<String, String> cells, Problems problems) {
        this.file = file;
        this.line = line;
        this.cells = Map.copyOf(cells);
        this.problems = problems;
    }

    /** The line it begins on. */
    public long line() {
        return line;
    }

    /** The cell without blanks around it; empty if there is no such column. */
    public String cell(String column) {
        return cells.getOrDefault(ColumnSieve.normal(column), "");
    }

    /** Whether nothing was wrong with the row so far. */
    public boolean isSound() {
        return sound;
    }

    /** Reports what is wrong with a cell; its arguments never say what the cell does. */
    public void report(String column, ProblemCode code, String... arguments) {
        sound = false;
        problems.add(new RosterProblem(file, line, column, code, List.of(arguments)));
    }

    String optional(String column) {
        String text = cell(column);
        if (text.length() > LONGEST) {
            report(column, ProblemCode.TOO_LONG, String.valueOf(LONGEST));
        }
        return text;
    }

    String required(String column) {
        checkPresent(column);
        return optional(column);
    }

    /** The comma-separated parts of the cell, each once, in alphabetical order. */
    List<String> list(String column) {
        var parts = Arrays.stream(cell(column).split(",")).map(String::strip)
                .filter(part -> !part.isEmpty()).distinct().sorted().toList();
        if (parts.stream().anyMatch(part -> part.length() > LONGEST)) {
            report(column, ProblemCode.TOO_LONG, String.valueOf(LONGEST));
        }
        return parts;
    }

    <E extends Enum<E>> E word(String column, Vocabulary<E> vocabulary) {
        String word = cell(column);
        if (checkPresent(column) && !vocabulary.knows(word)) {
            report(column, ProblemCode.WORD_UNKNOWN, vocabulary.words());
        }
        return vocabulary.meaning(word);
    }

    boolean truth(String column) {
        String word = cell(column);
        if (!word.isEmpty() && !word.equalsIgnoreCase("true") && !word.equalsIgnoreCase("false")) {
            report(column, ProblemCode.WORD_UNKNOWN, "true, false");
        }
        return word.equalsIgnoreCase("true");
    }

    LocalDate requiredDate(String column) {
        checkPresent(column);
        return date(column, LocalDate.EPOCH);
    }

    LocalDate date(String column, LocalDate otherwise) {
        if (cell(column).isEmpty()) {
            return otherwise;
        }
        var date = parsed(column);
        if (date.isEmpty()) {
            report(column, ProblemCode.NOT_A_DATE);
        }
        return date.orElse(otherwise);
    }

    /** Reports an end that is not after the beginning, where both are given. */
    void checkOrder(String begins, String ends) {
        var opens = parsed(begins);
        var closes = parsed(ends);
        if (opens.isPresent() && closes.isPresent() && !closes.get().isAfter(opens.get())) {
            report(ends, ProblemCode.ENDS_TOO_EARLY, begins);
        }
    }

    void checkBlank(String column) {
        if (!cell(column).isEmpty()) {
            report(column, ProblemCode.VALUE_NOT_BLANK);
        }
    }

    /** Reports a blank cell. */
    public boolean checkPresent(String column) {
        boolean present = !cell(column).isEmpty();
        if (!present) {
            report(column, ProblemCode.VALUE_MISSING);
        }
        return present;
    }

    private Optional<LocalDate> parsed(String column) {
        String text = cell(column);
        try {
            return text.length() == ISO_DATE ? Optional.of(LocalDate.parse(text)) : Optional.empty();
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
