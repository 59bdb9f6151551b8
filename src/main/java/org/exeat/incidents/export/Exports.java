package org.exeat.incidents.export;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.exeat.identity.Colleague;
import org.exeat.incidents.IncidentFile;
import org.exeat.incidents.IncidentReading;
import org.exeat.incidents.names.KnownName;
import org.exeat.incidents.names.KnownNames;
import org.exeat.incidents.names.Redaction;
import org.exeat.platform.RefusedException;
import org.exeat.platform.StaleException;

/** Makes archives of incidents for people outside, in the caller's language. */
@RequestScoped
public class Exports {

    private final IncidentReading reading;
    private final WholeRecords records;
    private final KnownNames names;
    private final ExportDesk desk;
    private final ExportTexts texts;

    @Inject
    public Exports(IncidentReading reading, WholeRecords records, KnownNames names, ExportDesk desk,
            ExportTexts texts) {
        this.reading = reading;
        this.records = records;
        this.names = names;
        this.desk = desk;
        this.texts = texts;
    }

    protected Exports() {
        this(null, null, null, null, null);
    }

    /** The names that stand in that incident's record, each with what would take its place. */
    ExportProposalsView proposals(Colleague who, UUID id) {
        IncidentFile file = reading.look(who, id);
        List<KnownName> known = names.of(file);
        var placeholders = new Placeholders(known, texts::person);
        JsonObject record = records.of(file);
        Map<String, Long> places = places(record, placeholders.without(List.of(), List.of(), texts::person));
        return new ExportProposalsView(record.getString("edition", null), known.stream()
                .map(one -> new ExportProposalsView.NameView(one.name(), one.part().name(), one.spellings().stream()
                        .filter(places::containsKey).map(spelling -> new ExportProposalsView.SpellingView(spelling,
                                placeholders.of(spelling), places.get(spelling).intValue())).toList()))
                .filter(one -> !one.spellings().isEmpty()).toList());
    }

    private static Map<String, Long> places(JsonObject record, List<Redaction.Chosen> chosen) {
        Redaction redaction = Redaction.of(chosen);
        return RecordJson.texts(record).flatMap(text -> redaction.in(text).stream())
                .collect(Collectors.groupingBy(Redaction.Chosen::spelling, Collectors.counting()));
    }

    /** The archive, which is entered in the incident before it is given out. */
    Archive make(Colleague who, UUID id, Optional<Integer> seen, ExportRequest request) {
        IncidentFile file = reading.look(who, id);
        int version = file.incident().version();
        if (seen.filter(one -> one != version).isPresent()) {
            throw new StaleException("incident");
        }
        var chosen = new Placeholders(names.of(file), texts::person)
                .without(request.readable(), usable(request.further()), texts::withheld);
        Dossier dossier = Dossier.of(redacted(records.of(file), request, Redaction.of(chosen), who),
                request.evidence());
        if (dossier.items().size() != request.evidence().stream().distinct().count()) {
            throw RefusedException.wrong("evidence", "UNKNOWN_CHOICE");
        }
        var archive = new Archive(file.incident().number(), texts.written(who.school(), dossier), dossier.items(),
                texts.now(who.school()));
        desk.enter(who, id, request, archive.seal(), version);
        return archive;
    }

    private static List<String> usable(List<String> words) {
        if (!words.stream().allMatch(Redaction::usable)) {
            throw RefusedException.wrong("further", "WORD_TOO_SHORT");
        }
        return words;
    }

    /** The record without those names, and in it to whom it is handed over, and why. */
    private JsonObject redacted(JsonObject whole, ExportRequest request, Redaction redaction, Colleague who) {
        JsonObject without = RecordJson.of(whole, redaction::of);
        return Json.createObjectBuilder().add("export", Json.createObjectBuilder()
                .add("recipient", redaction.of(request.recipient().strip()))
                .add("reason", redaction.of(request.reason().strip()))
                .add("at", texts.now(who.school()).toString())
                .add("redacted", !without.equals(RecordJson.of(whole, text -> text))))
                .addAll(Json.createObjectBuilder(without)).build();
    }
}
