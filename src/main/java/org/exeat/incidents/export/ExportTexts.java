package org.exeat.incidents.export;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.exeat.policy.SchoolId;
import org.exeat.schools.SchoolClock;
import org.exeat.web.Wording;

/** What is written for an archive, in the caller's language and the school's time. */
@RequestScoped
public class ExportTexts {

    private static final String LINUX = "  sha256sum -c " + Archive.SUMS + "\n";
    private static final String MAC = "  shasum -a 256 -c " + Archive.SUMS + "\n";
    private static final String WINDOWS = "  Get-Content " + Archive.SUMS + " | ForEach-Object { $sum, $file = $_"
            + " -split '  ', 2; \"$file $((Get-FileHash $file).Hash -eq $sum)\" }\n";

    private final Wording wording;
    private final SchoolClock clock;

    @Inject
    public ExportTexts(Wording wording, SchoolClock clock) {
        this.wording = wording;
        this.clock = clock;
    }

    protected ExportTexts() {
        this(null, null);
    }

    Instant now(SchoolId school) {
        return clock.now(school);
    }

    /** What takes the place of the name of a person. */
    String person(String letter) {
        return wording.text("handover.person", Map.of("letter", letter));
    }

    /** What takes the place of another word. */
    String withheld(String letter) {
        return wording.text("handover.withheld", Map.of("letter", letter));
    }

    /** The files that are written, by name. */
    Map<String, String> written(SchoolId school, Dossier dossier) {
        var texts = new Texts(wording, clock.zone(school));
        var files = new LinkedHashMap<String, String>();
        files.put("README.txt", readme(texts, dossier));
        files.put("incident.html", new Paper(texts, dossier.record()).write());
        files.put("incident.json", dossier.record().toString());
        return files;
    }

    private static String readme(Texts texts, Dossier dossier) {
        String number = dossier.record().getJsonObject("incident").getJsonObject("line").getString("number");
        return String.join("\n", texts.of("readme.what", Map.of("number", number,
                "school", dossier.record().getString("school"))), "",
                texts.of("readme.files"),
                texts.of(dossier.record().getJsonObject("export").getBoolean("redacted") ? "namesOut" : "namesIn"),
                texts.of("readme.evidence"), "", texts.of("readme.verify"), "",
                texts.of("readme.linux"), LINUX, texts.of("readme.mac"), MAC, texts.of("readme.windows"), WINDOWS,
                texts.of("readme.seal"), "");
    }
}
