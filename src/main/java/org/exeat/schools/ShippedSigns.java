package org.exeat.schools;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.json.Json;
import jakarta.json.JsonException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.exeat.policy.offsite.Concern;
import org.exeat.policy.offsite.Phrase;
import org.exeat.policy.offsite.WordSigns;

/** The signs of concern that come with the program. Signs that cannot be read keep the program from starting. */
@ApplicationScoped
public class ShippedSigns {

    private static final String FILE = "signs.json";

    private volatile WordSigns signs;

    /** What the words of a report are read by. */
    public WordSigns signs() {
        return signs;
    }

    void begin(@Observes Startup startup) {
        signs = read();
    }

    /** Reads them. */
    public static WordSigns read() {
        try (var json = ShippedSigns.class.getResourceAsStream("/policies/" + FILE)) {
            if (json == null) {
                throw new InvalidPackException(List.of(FILE + ": is not there."));
            }
            return read(FILE, json);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * Reads signs from JSON.
     *
     * @param file how errors name it
     * @throws InvalidPackException naming all that is wrong with them
     */
    static WordSigns read(String file, InputStream json) {
        var errors = new PackErrors(file);
        var signs = new ArrayList<WordSigns.Sign>();
        try (var reader = Json.createReaderFactory(Map.of()).createReader(json, StandardCharsets.UTF_8)) {
            var root = new JsonFields(reader.readObject(), "", "", errors);
            root.objects("signs").forEach(fields -> signs.addAll(read(fields)));
            root.finish();
        } catch (JsonException | IllegalStateException unreadable) {
            errors.add("", "", "is not a JSON object: " + unreadable.getMessage());
        }
        if (errors.count() > 0) {
            throw new InvalidPackException(errors.all());
        }
        return new WordSigns(signs);
    }

    private static List<WordSigns.Sign> read(JsonFields fields) {
        var concern = fields.constant("concern", Concern.class);
        fields.text("about");
        var phrases = fields.texts("phrases");
        fields.finish();
        return concern.stream().flatMap(raised -> phrases.stream().flatMap(text -> sign(fields, raised, text)))
            .toList();
    }

    private static Stream<WordSigns.Sign> sign(JsonFields fields, Concern concern, String text) {
        try {
            return Stream.of(new WordSigns.Sign(concern, Phrase.of(text)));
        } catch (IllegalArgumentException wrong) {
            fields.wrong(concern.escalates() ? "phrases" : "concern", wrong.getMessage());
            return Stream.empty();
        }
    }
}
