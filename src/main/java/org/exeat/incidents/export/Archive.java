package org.exeat.incidents.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A ZIP with the hash of everything in it, in the form that {@code sha256sum -c} verifies.
 *
 * @param number of the incident, after which it is called
 * @param texts the files that were written for it, by name
 * @param items the files of the incident, which are fetched one by one while it is written
 * @param at    the moment everything in it bears
 */
record Archive(String number, Map<String, String> texts, List<Dossier.Item> items, Instant at) {

    static final String SUMS = "SHA256SUMS";

    Archive {
        texts = new LinkedHashMap<>(texts);
        items = List.copyOf(items);
    }

    /** Where the bytes of a file of the incident come from. */
    interface Source {

        void write(UUID file, OutputStream out) throws IOException;
    }

    String name() {
        return number + ".zip";
    }

    /** The list of hashes: hexadecimal, two spaces, the path. */
    String sums() {
        return Stream.concat(texts.entrySet().stream().map(text -> sum(bytes(text.getValue())) + "  " + text.getKey()),
                items.stream().map(item -> item.sha256() + "  " + item.path()))
                .map(line -> line + "\n").collect(Collectors.joining());
    }

    /** The hash of the list of hashes: whoever has it can tell whether the archive is the one that was made. */
    String seal() {
        return sum(bytes(sums()));
    }

    void write(OutputStream out, Source source) throws IOException {
        var zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        for (Map.Entry<String, String> text : texts.entrySet()) {
            put(zip, text.getKey(), bytes(text.getValue()));
        }
        put(zip, SUMS, bytes(sums()));
        // Pictures and PDFs are compressed already.
        zip.setLevel(Deflater.NO_COMPRESSION);
        for (Dossier.Item item : items) {
            begin(zip, item.path());
            source.write(item.id(), zip);
            zip.closeEntry();
        }
        zip.finish();
        zip.flush();
    }

    private void put(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        begin(zip, name);
        zip.write(bytes);
        zip.closeEntry();
    }

    private void begin(ZipOutputStream zip, String name) throws IOException {
        var entry = new ZipEntry(name);
        entry.setLastModifiedTime(FileTime.from(at));
        zip.putNextEntry(entry);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String sum(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java knows SHA-256.", impossible);
        }
    }
}
