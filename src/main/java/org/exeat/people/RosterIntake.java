package org.exeat.people;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Takes in the entries of a set one by one, sieved and within limits, and finds the folder that holds the set. */
final class RosterIntake {
    private static final String ROOT = "";
    private static final String APPLE_FORKS = "__MACOSX/";

    /** Stops the taking in at once; carries no text of the set. */
    static final class Stop extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final ProblemCode code;
        private final String[] arguments;

        Stop(ProblemCode code, String... arguments) {
            super(code.name(), null, false, false);
            this.code = code;
            this.arguments = arguments;
        }

        ProblemCode code() {
            return code;
        }

        String[] arguments() {
            return arguments.clone();
        }
    }

    private final RosterLimits limits;
    private final Map<String, Map<RosterFile, byte[]>> folders = new HashMap<>();
    private final Problems problems;
    private int entries;
    private int csvFiles;
    private long bytes;

    RosterIntake(RosterLimits limits, Problems problems) {
        this.limits = limits;
        this.problems = problems;
    }

    /** Takes in one entry; the stream is read to its end but not closed. */
    void accept(String path, InputStream content) throws IOException {
        entries++;
        stopAbove(entries, limits.entries(), ProblemCode.TOO_MANY_ENTRIES);
        var file = classify(path);
        if (file.isEmpty()) {
            copy(content, OutputStream.nullOutputStream());
            return;
        }
        var sieve = new ColumnSieve(file.get().columns());
        copy(content, sieve);
        keep(path, file.get(), sieve.finish());
    }

    /** The files that lie beside the manifest. */
    Map<RosterFile, byte[]> contents() {
        var holders = folders.entrySet().stream().filter(f -> f.getValue().containsKey(RosterFile.MANIFEST)).toList();
        if (holders.size() > 1) {
            problems.add(RosterFile.MANIFEST.fileName(), ProblemCode.FILE_TWICE);
        }
        if (holders.isEmpty()) {
            problems.add(RosterFile.MANIFEST.fileName(), ProblemCode.FILE_MISSING);
        }
        return holders.isEmpty() ? Map.of() : holders.get(0).getValue();
    }

    private Optional<RosterFile> classify(String path) {
        if (!isSafe(path)) {
            problems.add(ProblemCode.UNSAFE_NAME);
            return Optional.empty();
        }
        if (path.startsWith(APPLE_FORKS)) {
            return Optional.empty();
        }
        countCsv(path);
        var file = RosterFile.named(name(path));
        if (file.isPresent() && folder(path).contains("/")) {
            problems.add(file.get().fileName(), ProblemCode.TOO_DEEP);
            return Optional.empty();
        }
        return file;
    }

    private void countCsv(String path) {
        if (path.toLowerCase(Locale.ROOT).endsWith(".csv")) {
            csvFiles++;
            stopAbove(csvFiles, limits.csvFiles(), ProblemCode.TOO_MANY_FILES);
        }
    }

    private static boolean isSafe(String path) {
        return !path.startsWith("/") && !path.contains("\\") && !path.contains(":")
                && !("/" + path + "/").contains("/../");
    }

    private void keep(String path, RosterFile file, byte[] sieved) {
        var folder = folders.computeIfAbsent(folder(path), key -> new EnumMap<>(RosterFile.class));
        if (folder.putIfAbsent(file, sieved) != null) {
            problems.add(file.fileName(), ProblemCode.FILE_TWICE);
        }
    }

    private void copy(InputStream from, OutputStream to) throws IOException {
        byte[] buffer = new byte[16 * 1024];
        for (int read = from.read(buffer); read >= 0; read = from.read(buffer)) {
            bytes += read;
            if (bytes > limits.bytes()) {
                throw new Stop(ProblemCode.TOO_LARGE, String.valueOf(limits.bytes() / 1_000_000));
            }
            to.write(buffer, 0, read);
        }
    }

    private static void stopAbove(int count, int limit, ProblemCode code) {
        if (count > limit) {
            throw new Stop(code, String.valueOf(limit));
        }
    }

    private static String name(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static String folder(String path) {
        int end = path.lastIndexOf('/');
        return end < 0 ? ROOT : path.substring(0, end);
    }
}
