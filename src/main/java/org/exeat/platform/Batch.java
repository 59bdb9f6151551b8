package org.exeat.platform;

import java.util.List;
import java.util.function.Consumer;

/** Rows written together. A repository refuses to write none, though there may well be none to write. */
public final class Batch {

    private Batch() {
    }

    /** Hands the rows to the repository's method, if there are any. */
    public static <T> void write(List<T> rows, Consumer<List<T>> method) {
        if (!rows.isEmpty()) {
            method.accept(rows);
        }
    }
}
