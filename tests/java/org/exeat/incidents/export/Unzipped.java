package org.exeat.incidents.export;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * An archive as its recipient sees it.
 *
 * @param files by path, in the order of the archive
 */
public record Unzipped(Map<String, byte[]> files) {

    public static Unzipped of(byte[] archive) throws IOException {
        var files = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(archive), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        return new Unzipped(files);
    }

    public String text(String path) {
        return new String(files.get(path), StandardCharsets.UTF_8);
    }

    public JsonObject json() {
        return Json.createReader(new ByteArrayInputStream(files.get("incident.json"))).readObject();
    }

    /** All that can be read in it: every file but those of the incident, and every path. */
    public String readable() {
        var all = new StringBuilder(String.join("\n", files.keySet()));
        files.keySet().stream().filter(path -> !path.startsWith("evidence/")).forEach(path -> all.append(text(path)));
        return all.toString();
    }

    /** The paths whose hash is not the one that is listed, and those of which none is. */
    public List<String> broken() throws Exception {
        var sums = new LinkedHashMap<String, String>();
        text("SHA256SUMS").lines().map(line -> line.split("  ", 2)).forEach(line -> sums.put(line[1], line[0]));
        var broken = new ArrayList<String>();
        for (var file : files.entrySet()) {
            if (!file.getKey().equals("SHA256SUMS") && !sum(file.getValue()).equals(sums.remove(file.getKey()))) {
                broken.add(file.getKey());
            }
        }
        broken.addAll(sums.keySet());
        return broken;
    }

    static String sum(byte[] file) throws NoSuchAlgorithmException {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
    }

    /** Whether the tool that its recipient would use finds every file unchanged. */
    public boolean verified(Path folder) throws Exception {
        for (var file : files.entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
        return new ProcessBuilder("sha256sum", "--strict", "-c", "SHA256SUMS").directory(folder.toFile())
                .redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor() == 0;
    }
}
