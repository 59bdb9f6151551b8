package org.exeat.people;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Lets through only the wanted columns of a CSV file while it is being received, so that passwords and other unwanted
 * cells never reach the parser or any value made from it. Unwanted cells become blank; their line breaks stay, so lines
 * keep their numbers. A row whose cells do not match the header might carry anything anywhere: all its cells go.
 *
 * <p>Works on bytes: in UTF-8 commas, quotes and line ends are always bytes of their own.
 */
final class ColumnSieve extends OutputStream {
    private static final int[] BYTE_ORDER_MARK = {0xEF, 0xBB, 0xBF};

    private enum At { START, PLAIN, QUOTED, CLOSED }

    private final List<String> wanted;
    private final ByteArrayOutputStream passed = new ByteArrayOutputStream();
    private final List<Integer> ends = new ArrayList<>();
    private byte[] row = new byte[1024];
    private int length;
    private At at = At.START;
    private boolean[] keep = {};
    private int mark;

    ColumnSieve(List<String> wanted) {
        this.wanted = wanted.stream().map(ColumnSieve::normal).toList();
    }

    /** How a column's name is compared: whatever its case and the blanks around it. */
    static String normal(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    @Override
    public void write(int octet) {
        char c = (char) (octet & 0xFF);
        if (isByteOrderMark(c)) {
            return;
        }
        if (at != At.QUOTED && (c == '\n' || c == '\r')) {
            endRow();
            passed.write(octet);
        } else {
            if (at != At.QUOTED && c == ',') {
                ends.add(length);
            }
            at = after(c);
            append(octet);
        }
    }

    /** Ends the last row and answers what passed; of a quote left open, the quote alone. */
    byte[] finish() {
        if (at == At.QUOTED) {
            passed.write('"');
        } else {
            endRow();
        }
        Arrays.fill(row, (byte) 0);
        return passed.toByteArray();
    }

    private boolean isByteOrderMark(char c) {
        if (mark < BYTE_ORDER_MARK.length && c == BYTE_ORDER_MARK[mark]) {
            mark++;
            return true;
        }
        mark = BYTE_ORDER_MARK.length;
        return false;
    }

    private At after(char c) {
        return switch (at) {
            case QUOTED -> c == '"' ? At.CLOSED : At.QUOTED;
            case CLOSED -> c == '"' ? At.QUOTED : c == ',' ? At.START : At.PLAIN;
            case PLAIN -> c == ',' ? At.START : At.PLAIN;
            case START -> c == '"' ? At.QUOTED : c == ',' ? At.START : At.PLAIN;
        };
    }

    private void append(int octet) {
        if (length == row.length) {
            byte[] larger = Arrays.copyOf(row, length * 2);
            Arrays.fill(row, (byte) 0);
            row = larger;
        }
        row[length++] = (byte) octet;
    }

    private void endRow() {
        ends.add(length);
        if (length > 0) {
            if (keep.length == 0) {
                readHeader();
            }
            pass();
        }
        Arrays.fill(row, 0, length, (byte) 0);
        ends.clear();
        length = 0;
        at = At.START;
    }

    private void readHeader() {
        keep = new boolean[ends.size()];
        for (int cell = 0; cell < keep.length; cell++) {
            String name = new String(row, start(cell), ends.get(cell) - start(cell), StandardCharsets.UTF_8);
            keep[cell] = wanted.contains(normal(name.replace("\"", "")));
        }
    }

    private void pass() {
        boolean fits = ends.size() == keep.length;
        for (int cell = 0; cell < ends.size(); cell++) {
            if (cell > 0) {
                passed.write(',');
            }
            if (fits && keep[cell]) {
                passed.write(row, start(cell), ends.get(cell) - start(cell));
            } else {
                passLineBreaks(start(cell), ends.get(cell));
            }
        }
    }

    private void passLineBreaks(int from, int to) {
        int first = passed.size();
        for (int i = from; i < to; i++) {
            if (row[i] == '\n' || row[i] == '\r') {
                if (passed.size() == first) {
                    passed.write('"');
                }
                passed.write(row[i]);
            }
        }
        if (passed.size() > first) {
            passed.write('"');
        }
    }

    private int start(int cell) {
        return cell == 0 ? 0 : ends.get(cell - 1) + 1;
    }
}
