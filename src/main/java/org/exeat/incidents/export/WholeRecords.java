package org.exeat.incidents.export;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.UUID;
import org.exeat.incidents.IncidentFile;
import org.exeat.incidents.IncidentView;
import org.exeat.incidents.IncidentViews;
import org.exeat.incidents.letters.LetterView;
import org.exeat.incidents.letters.Letters;
import org.exeat.platforms.PlatformCatalogue;
import org.exeat.platforms.SchoolPlatforms;
import org.exeat.policy.EditionId;
import org.exeat.policy.SchoolId;
import org.exeat.schools.Editions;
import org.exeat.schools.SchoolDirectory;
import org.exeat.web.Bodies;

/**
 * The record of an incident, whole, as JSON: what its own page shows, with the school, its policy and the platforms by
 * name. Platforms are named here and not only on paper, so that a word that is to be withheld is found in their names.
 */
@RequestScoped
public class WholeRecords {

    private final IncidentViews views;
    private final Letters letters;
    private final Editions editions;
    private final SchoolDirectory schools;
    private final SchoolPlatforms platforms;

    @Inject
    public WholeRecords(IncidentViews views, Letters letters, Editions editions, SchoolDirectory schools,
            SchoolPlatforms platforms) {
        this.views = views;
        this.letters = letters;
        this.editions = editions;
        this.schools = schools;
        this.platforms = platforms;
    }

    protected WholeRecords() {
        this(null, null, null, null, null);
    }

    JsonObject of(IncidentFile file) {
        SchoolId school = file.incident().schoolId();
        IncidentView view = views.view(file);
        var record = Json.createObjectBuilder().add("school", schools.find(school).name());
        if (view.edition() != null) {
            editions.find(school, new EditionId(UUID.fromString(view.edition())))
                    .ifPresent(edition -> record.add("edition", edition.facts().title()));
        }
        return record.add("incident", named(json(view), platforms.of(school)))
                .add("letters", json(new LetterView.LettersView(letters.of(file))).getJsonArray("items")).build();
    }

    /** With the names of the platforms that its reports name by their ids. */
    private static JsonObject named(JsonObject incident, PlatformCatalogue known) {
        JsonArrayBuilder reports = Json.createArrayBuilder();
        for (JsonObject report : incident.getJsonArray("reports").getValuesAs(JsonObject.class)) {
            reports.add(Json.createObjectBuilder(report).add("platforms", Json.createArrayBuilder(
                    Reading.list(report, "platforms").stream().map(known::name).toList())));
        }
        return Json.createObjectBuilder(incident).add("reports", reports).build();
    }

    private static JsonObject json(Object view) {
        try (var reader = Json.createReader(new StringReader(new Bodies().getContext(view.getClass()).toJson(view)))) {
            return reader.readObject();
        }
    }
}
