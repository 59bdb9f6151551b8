package org.exeat.people;

import java.util.HashMap;
import java.util.Map;

/** Checks what the manifest says: the versions, and that each file read is delivered whole. */
final class Manifest {
    private static final Vocabulary<Delivery> DELIVERIES = new Vocabulary<>(Delivery.class);

    private enum Delivery { BULK, DELTA, ABSENT }

    private final Map<String, CsvRow> properties = new HashMap<>();
    private final RosterFiles files;
    private final Problems problems;

    private Manifest(RosterFiles files, Problems problems) {
        this.files = files;
        this.problems = problems;
    }

    static void check(RosterFiles files, Problems problems) {
        var manifest = new Manifest(files, problems);
        var columns = RosterFile.MANIFEST.columns();
        var table = CsvTable.read(name(), columns, files.content(RosterFile.MANIFEST).orElse(new byte[0]), problems);
        table.rows().forEach(manifest::enter);
        if (table.isWhole()) {
            manifest.checkVersion("manifest.version", "1.0");
            manifest.checkVersion("oneroster.version", "1.1");
            RosterFile.tables().forEach(manifest::checkDelivery);
        }
    }

    private static String name() {
        return RosterFile.MANIFEST.fileName();
    }

    private void enter(CsvRow row) {
        if (row.checkPresent("propertyName") && properties.putIfAbsent(row.cell("propertyName"), row) != null) {
            row.report("propertyName", ProblemCode.ID_TWICE,
                    String.valueOf(properties.get(row.cell("propertyName")).line()));
        }
    }

    private void checkVersion(String property, String version) {
        if (isThere(property) && !properties.get(property).cell("value").equals(version)) {
            properties.get(property).report("value", ProblemCode.VERSION_UNKNOWN, version);
        }
    }

    private void checkDelivery(RosterFile file) {
        if (!isThere(file.property())) {
            return;
        }
        var row = properties.get(file.property());
        switch (row.word("value", DELIVERIES)) {
            case BULK -> checkFound(file);
            case DELTA -> row.report("value", ProblemCode.DELTA_REFUSED, file.fileName());
            case ABSENT -> checkDispensable(file, row);
        }
    }

    private void checkFound(RosterFile file) {
        if (!files.has(file)) {
            problems.add(file.fileName(), ProblemCode.FILE_MISSING);
        }
    }

    private void checkDispensable(RosterFile file, CsvRow row) {
        if (files.has(file)) {
            problems.add(file.fileName(), ProblemCode.FILE_UNANNOUNCED);
        } else if (file.isNeeded()) {
            row.report("value", ProblemCode.FILE_NEEDED, file.fileName());
        }
    }

    private boolean isThere(String property) {
        boolean there = properties.containsKey(property);
        if (!there) {
            problems.add(name(), ProblemCode.PROPERTY_MISSING, property);
        }
        return there;
    }
}
