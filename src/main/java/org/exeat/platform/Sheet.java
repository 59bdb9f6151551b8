package org.exeat.platform;

/** What must be heeded in tables that spreadsheets will open. */
public final class Sheet {

    /** Tells spreadsheets that the table is in UTF-8. */
    public static final char BYTE_ORDER_MARK = '\uFEFF';

    private static final String FORMULA = "=+-@\t\r";

    private Sheet() {
    }

    /** A cell that no spreadsheet calculates. */
    public static String cell(String text) {
        return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    /** What a cell that was written so says, after a spreadsheet gave it back. */
    public static String text(String cell) {
        return cell.startsWith("'") && !cell(cell.substring(1)).equals(cell.substring(1)) ? cell.substring(1) : cell;
    }
}
