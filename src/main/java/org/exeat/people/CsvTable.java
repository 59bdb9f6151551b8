package org.exeat.people;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * The rows of one CSV file that match its header, with the line each begins on. Columns go by name, in any order.
 */
public final class CsvTable {
    private static final CSVFormat FORMAT = CSVFormat.RFC4180;

    private final String file;
    private final List<String> compulsory;
    private final Problems problems;
    private final Map<String, Integer> header = new HashMap<>();
    private final List<CsvRow> rows = new ArrayList<>();
    private int width;
    private boolean whole = true;

    private CsvTable(String file, List<String> compulsory, Problems problems) {
        this.file = file;
        this.compulsory = compulsory;
        this.problems = problems;
    }

    /**
     * Reads a file that went through a {@link ColumnSieve}, or holds nothing that must not be read.
     *
     * @param compulsory columns without which the file is not read
     */
    public static CsvTable read(String file, List<String> compulsory, byte[] sieved, Problems problems) {
        var table = new CsvTable(file, compulsory, problems);
        table.decode(sieved).ifPresent(table::parse);
        return table;
    }

    /** Its rows, without those that are blank or do not match the header. */
    public List<CsvRow> rows() {
        return rows;
    }

    /** Reports each column that has another name than these: what stands in it would be lost unseen. */
    public void refuseOthers(Set<String> known) {
        Set<String> names = known.stream().map(ColumnSieve::normal).collect(Collectors.toSet());
        header.entrySet().stream().filter(column -> !names.contains(column.getKey())).map(Map.Entry::getValue).sorted()
                .forEach(at -> report(1, "", ProblemCode.COLUMN_UNKNOWN, String.valueOf(at + 1)));
    }

    /** False when rows were left out, so that what points at them cannot be judged. */
    boolean isWhole() {
        return whole;
    }

    private Optional<String> decode(byte[] bytes) {
        var input = ByteBuffer.wrap(bytes);
        var decoder = StandardCharsets.UTF_8.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT);
        try {
            return Optional.of(decoder.decode(input).toString());
        } catch (CharacterCodingException e) {
            report(1 + lineBreaks(bytes, input.position()), "", ProblemCode.NOT_UTF8);
            return Optional.empty();
        }
    }

    private static long lineBreaks(byte[] bytes, int end) {
        long count = 0;
        for (int i = 0; i < end; i++) {
            if (bytes[i] == '\n') {
                count++;
            }
        }
        return count;
    }

    private void parse(String text) {
        long line = 0;
        try (var parser = CSVParser.parse(new StringReader(text), FORMAT)) {
            var records = parser.iterator();
            while (records.hasNext()) {
                accept(line + 1, records.next());
                line = parser.getCurrentLineNumber();
            }
        } catch (IOException | UncheckedIOException e) {
            report(line + 1, "", ProblemCode.MALFORMED_CSV);
        }
        if (width == 0 && whole) {
            report(1, "", ProblemCode.HEADER_MISSING);
        }
    }

    private void accept(long line, CSVRecord cells) {
        boolean blank = cells.size() == 1 && cells.get(0).isBlank();
        if (blank) {
            return;
        }
        if (width == 0) {
            readHeader(line, cells);
        } else if (cells.size() != width) {
            report(line, "", ProblemCode.CELL_COUNT, String.valueOf(width), String.valueOf(cells.size()));
        } else if (compulsory.stream().allMatch(column -> header.containsKey(ColumnSieve.normal(column)))) {
            rows.add(new CsvRow(file, line, values(cells), problems));
        }
    }

    private void readHeader(long line, CSVRecord cells) {
        width = cells.size();
        for (int i = 0; i < width; i++) {
            String name = ColumnSieve.normal(cells.get(i));
            if (!name.isEmpty() && header.putIfAbsent(name, i) != null) {
                report(line, "", ProblemCode.COLUMN_TWICE);
            }
        }
        compulsory.stream().filter(column -> !header.containsKey(ColumnSieve.normal(column)))
                .forEach(column -> report(line, column, ProblemCode.COLUMN_MISSING));
    }

    private Map<String, String> values(CSVRecord cells) {
        Map<String, String> values = new HashMap<>();
        header.forEach((name, i) -> values.put(name, cells.get(i).strip()));
        return values;
    }

    private void report(long line, String column, ProblemCode code, String... arguments) {
        whole = false;
        problems.add(new RosterProblem(file, line, column, code, List.of(arguments)));
    }
}
