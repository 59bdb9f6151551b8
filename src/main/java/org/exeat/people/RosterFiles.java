package org.exeat.people;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/**
 * The files of a OneRoster set as delivered, less the columns and files that are not read. Nothing is written to disk.
 * The set may lie at the root of the zip file or folder, or in one folder below it.
 */
public final class RosterFiles {
    private final Map<RosterFile, byte[]> contents = new EnumMap<>(RosterFile.class);

    private RosterFiles(Map<RosterFile, byte[]> contents) {
        this.contents.putAll(contents);
    }

    /**
     * Opens a zip file.
     *
     * @throws IOException if the stream itself fails; a bad zip file is a problem of the reading
     */
    public static Reading<RosterFiles> fromZip(InputStream zip) throws IOException {
        return fromZip(zip, RosterLimits.USUAL);
    }

    static Reading<RosterFiles> fromZip(InputStream zip, RosterLimits limits) throws IOException {
        return takeIn(limits, intake -> {
            try (var entries = new ZipInputStream(zip)) {
                if (!takeInAll(entries, intake)) {
                    throw new RosterIntake.Stop(ProblemCode.NOT_A_ZIP);
                }
            } catch (ZipException | EOFException | IllegalArgumentException e) {
                throw new RosterIntake.Stop(ProblemCode.NOT_A_ZIP);
            }
        });
    }

    /** Opens a folder; links are not followed. */
    public static Reading<RosterFiles> fromFolder(Path folder) throws IOException {
        return takeIn(RosterLimits.USUAL, intake -> {
            try (var paths = Files.walk(folder, 2)) {
                var files = paths.filter(p -> Files.isRegularFile(p, LinkOption.NOFOLLOW_LINKS)).sorted().toList();
                for (Path path : files) {
                    takeIn(folder, path, intake);
                }
            }
        });
    }

    /** What is kept of the file; empty if the set has no such file. */
    Optional<byte[]> content(RosterFile file) {
        return Optional.ofNullable(contents.get(file));
    }

    boolean has(RosterFile file) {
        return contents.containsKey(file);
    }

    private static Reading<RosterFiles> takeIn(RosterLimits limits, Source source) throws IOException {
        var problems = new Problems();
        var intake = new RosterIntake(limits, problems);
        try {
            source.pourInto(intake);
        } catch (RosterIntake.Stop stop) {
            problems.add(stop.code(), stop.arguments());
            return problems.refusal();
        }
        return problems.outcome(new RosterFiles(intake.contents()));
    }

    private static boolean takeInAll(ZipInputStream entries, RosterIntake intake) throws IOException {
        boolean any = false;
        for (var entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
            any = true;
            intake.accept(entry.getName(), entries);
        }
        return any;
    }

    private static void takeIn(Path folder, Path path, RosterIntake intake) throws IOException {
        try (var content = Files.newInputStream(path)) {
            intake.accept(folder.relativize(path).toString().replace('\\', '/'), content);
        }
    }

    /** Where the entries of a set come from. */
    private interface Source {
        void pourInto(RosterIntake intake) throws IOException;
    }
}
