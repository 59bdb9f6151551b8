package org.exeat.schools;

import jakarta.json.Json;
import jakarta.json.JsonConfig;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.exeat.policy.Clause;
import org.exeat.policy.ClauseId;
import org.exeat.policy.EditionCheck;
import org.exeat.policy.EditionFacts;
import org.exeat.policy.EditionId;
import org.exeat.policy.PolicyEdition;
import org.exeat.policy.PolicyRole;
import org.exeat.policy.PolicySettings;

/**
 * Reads a policy pack from JSON. Everything that is wrong is told at once, each error with file, clause and field.
 * The edition of a pack has an id made from the pack's name; a school that adopts it gives it one of its own.
 */
public final class PolicyPackReader {

    private final PackErrors errors;
    private final String file;

    private PolicyPackReader(String file) {
        this.file = file;
        this.errors = new PackErrors(file);
    }

    /**
     * Reads one pack.
     *
     * @param file how errors name it
     * @throws InvalidPackException when anything is wrong with it
     */
    public static PolicyPack read(String file, InputStream json) {
        return new PolicyPackReader(file).read(json, Optional.empty());
    }

    /**
     * Reads one pack as a school reads it: by its own year groups, phases and places.
     *
     * @param file how errors name it
     * @throws InvalidPackException when anything is wrong with it, or it does not fit those settings
     */
    public static PolicyPack read(String file, InputStream json, PolicySettings of) {
        return new PolicyPackReader(file).read(json, Optional.of(of));
    }

    private PolicyPack read(InputStream json, Optional<PolicySettings> of) {
        var root = new JsonFields(parsed(json), "", "", errors);
        var name = root.text("pack");
        var origin = root.text("origin");
        var summary = root.flag("summary");
        var schools = new SchoolSketchReader(errors);
        var schoolFields = root.object("school");
        var school = schools.school(schoolFields);
        var own = schools.settings(schoolFields);
        var settings = of.orElse(own);
        var facts = facts(root.object("edition"));
        var clauses = clauses(root, settings);
        root.finish();
        stopAtErrors();
        var id = new EditionId(UUID.nameUUIDFromBytes(("exeat pack " + name).getBytes(StandardCharsets.UTF_8)));
        var edition = new PolicyEdition(id, facts.orElseThrow(), clauses, List.of(), settings);
        return new PolicyPack(name, origin, summary, school.orElseThrow(), edition);
    }

    private JsonObject parsed(InputStream json) {
        var noKeyTwice = Map.of(JsonConfig.KEY_STRATEGY, JsonConfig.KeyStrategy.NONE);
        try (var reader = Json.createReaderFactory(noKeyTwice).createReader(json, StandardCharsets.UTF_8)) {
            return reader.readObject();
        } catch (JsonException | IllegalStateException unreadable) {
            throw new InvalidPackException(List.of(file + ": is not a JSON object: " + unreadable.getMessage()));
        }
    }

    private Optional<EditionFacts> facts(JsonFields fields) {
        var before = errors.count();
        var facts = Stream.of("called", "status", "ratified", "issued", "reviewDue")
            .collect(Collectors.toMap(name -> name, fields::optionalText));
        var title = fields.text("title");
        var ratifiedBy = fields.optionalConstant("ratifiedBy", PolicyRole.class);
        var reviewedBy = fields.optionalConstant("reviewedBy", PolicyRole.class);
        var signedBy = fields.constants("signedBy", PolicyRole.class);
        var cycle = period(fields);
        fields.finish();
        return errors.count() > before ? Optional.empty() : Optional.of(new EditionFacts(title, facts.get("called"),
            facts.get("status"), facts.get("ratified"), facts.get("issued"), ratifiedBy, reviewedBy, signedBy,
            facts.get("reviewDue"), cycle));
    }

    private static Optional<Period> period(JsonFields fields) {
        var text = fields.optionalText("reviewCycle");
        try {
            return text.map(Period::parse);
        } catch (DateTimeParseException unreadable) {
            fields.wrong("reviewCycle", "is “" + text.orElse("") + "”; expected is a period such as P1Y.");
            return Optional.empty();
        }
    }

    private List<Clause> clauses(JsonFields root, PolicySettings settings) {
        var reader = new ClauseReader(errors, settings);
        var clauses = new ArrayList<Clause>();
        var ids = new ArrayList<ClauseId>();
        var before = errors.count();
        var number = 0;
        for (var fields : root.objects("clauses")) {
            number++;
            var clause = fields.at("clause " + fields.label("id").orElse("no. " + number));
            ClauseReader.id(clause).ifPresent(ids::add);
            reader.read(clause).ifPresent(clauses::add);
        }
        check(clauses, ids, settings, errors.count() == before);
        return clauses;
    }

    private void check(List<Clause> clauses, List<ClauseId> ids, PolicySettings settings, boolean allRead) {
        var problems = new ArrayList<>(EditionCheck.repeated(ids));
        var known = new HashSet<>(ids);
        for (var clause : clauses) {
            problems.addAll(EditionCheck.references(clause, known));
            problems.addAll(EditionCheck.audience(clause));
        }
        problems.addAll(EditionCheck.powers(clauses));
        if (allRead) {
            problems.addAll(EditionCheck.coverage(clauses, settings));
        }
        problems.forEach(problem -> errors.add(problem.clause().map(id -> "clause " + id).orElse(""),
            problem.field(), problem.sentence()));
    }

    private void stopAtErrors() {
        if (errors.count() > 0) {
            throw new InvalidPackException(errors.all());
        }
    }
}
