package org.exeat.incidents.export;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * What is handed over.
 *
 * @param record the record, with nothing in it that is not to be told
 * @param items  the files that go along
 */
record Dossier(JsonObject record, List<Item> items) {

    private static final int LONGEST = 80;

    /**
     * A file of the incident in the archive.
     *
     * @param path   in the archive: letters of ASCII, digits, dots, hyphens and one slash
     * @param sha256 of the file, in hexadecimal
     */
    record Item(UUID id, String path, String sha256) {
    }

    Dossier {
        items = List.copyOf(items);
    }

    /** The record with these of its files; each of those says where it is in the archive. */
    static Dossier of(JsonObject record, Collection<UUID> files) {
        var items = new ArrayList<Item>();
        JsonObject incident = record.getJsonObject("incident");
        JsonArrayBuilder reports = Json.createArrayBuilder();
        for (JsonValue report : incident.getJsonArray("reports")) {
            reports.add(report(report.asJsonObject(), files, items));
        }
        return new Dossier(Json.createObjectBuilder(record).add("incident",
                Json.createObjectBuilder(incident).add("reports", reports)).build(), items);
    }

    private static JsonObject report(JsonObject report, Collection<UUID> files, List<Item> items) {
        JsonArrayBuilder evidence = Json.createArrayBuilder();
        int number = 0;
        for (JsonValue each : report.getJsonArray("evidence")) {
            JsonObject file = each.asJsonObject();
            UUID id = UUID.fromString(file.getString("id"));
            number++;
            if (files.contains(id)) {
                var item = new Item(id, path(report.getString("number"), number, file.getString("name")),
                        file.getString("sha256"));
                items.add(item);
                file = Json.createObjectBuilder(file).add("file", item.path()).build();
            }
            evidence.add(file);
        }
        return Json.createObjectBuilder(report).add("evidence", evidence).build();
    }

    private static String path(String report, int number, String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKD).replaceAll("\\p{M}", "")
                .replaceAll("[^A-Za-z0-9.]+", "-").replaceAll("\\.{2,}", ".");
        int end = plain.lastIndexOf('.');
        String ending = end < 0 ? "" : plain.substring(end);
        String stem = end < 0 ? plain : plain.substring(0, end);
        return "evidence/" + report + "-" + number + "-" + stem.substring(0, Math.min(stem.length(), LONGEST)) + ending;
    }
}
