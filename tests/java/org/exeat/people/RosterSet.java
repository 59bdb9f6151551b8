package org.exeat.people;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A set to be altered and delivered; starts as the good one under tests/resources/rosters/good. */
public final class RosterSet {
    private static final List<String> GOOD = List.of("manifest.csv", "orgs.csv", "academicSessions.csv", "courses.csv",
            "classes.csv", "users.csv", "enrollments.csv");

    private final Map<String, byte[]> entries = new LinkedHashMap<>();

    /** The good set. */
    public static RosterSet good() {
        var set = new RosterSet();
        for (String name : GOOD) {
            try (var in = RosterSet.class.getResourceAsStream("/rosters/good/" + name)) {
                set.entries.put(name, in.readAllBytes());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return set;
    }

    /** The only place at which the text is found is replaced. */
    RosterSet with(String file, String find, String instead) {
        String text = text(file);
        int at = text.indexOf(find);
        if (at < 0) {
            throw new IllegalArgumentException("Not found in " + file + ": " + find);
        }
        return with(file, text.substring(0, at) + instead + text.substring(at + find.length()));
    }

    /** Another content of a file. */
    public RosterSet with(String entry, String text) {
        return with(entry, text.getBytes(StandardCharsets.UTF_8));
    }

    RosterSet with(String entry, byte[] content) {
        entries.put(entry, content);
        return this;
    }

    RosterSet without(String entry) {
        entries.remove(entry);
        return this;
    }

    RosterSet in(String folder) {
        var moved = new LinkedHashMap<String, byte[]>();
        entries.forEach((name, content) -> moved.put(folder + "/" + name, content));
        entries.clear();
        entries.putAll(moved);
        return this;
    }

    public String text(String file) {
        return new String(entries.get(file), StandardCharsets.UTF_8);
    }

    Map<String, byte[]> entries() {
        return entries;
    }

    /** As it is delivered. */
    public InputStream zip() {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new ByteArrayInputStream(bytes.toByteArray());
    }

    Reading<Roster> read() {
        return read(GradeMap.ofYears());
    }

    Reading<Roster> read(GradeMap grades) {
        try {
            return RosterFiles.fromZip(zip()).then(new RosterReader(grades)::read);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
