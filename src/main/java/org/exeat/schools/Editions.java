package org.exeat.schools;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.exeat.policy.Clause;
import org.exeat.policy.ClauseRef;
import org.exeat.policy.EditionId;
import org.exeat.policy.PolicyEdition;
import org.exeat.policy.PolicySettings;
import org.exeat.policy.SchoolId;

/** The policies schools have adopted: the edition in force, and the headings of clauses of any edition. */
@ApplicationScoped
public class Editions {

    private final EditionRows rows;
    private final SchoolDirectory schools;
    private final Map<UUID, Parsed> parsed = new ConcurrentHashMap<>();

    /** An edition's document never changes; what it means changes with the school's settings. */
    private record Parsed(PolicySettings settings, PolicyPack pack) {
    }

    @Inject
    public Editions(EditionRows rows, SchoolDirectory schools) {
        this.rows = rows;
        this.schools = schools;
    }

    protected Editions() {
        this(null, null);
    }

    /** The edition in force with the local rules beside it; empty where the school has adopted none yet. */
    public Optional<PolicyEdition> inForce(SchoolId school) {
        return adopted(school).map(AdoptedEdition::edition);
    }

    /** The edition in force and how it came to be. */
    public Optional<AdoptedEdition> adopted(SchoolId school) {
        return rows.inForce(school).map(row -> adopted(school, row));
    }

    private AdoptedEdition adopted(SchoolId school, EditionEntity row) {
        var settings = schools.find(school).settings().policy();
        var pack = pack(row, settings);
        var local = rows.localRules(school).stream().filter(rule -> !rule.ended())
            .map(rule -> new AdoptedEdition.AdoptedRule(rule.id(), rule.adoptedAt(), rule.rule(settings))).toList();
        var edition = pack.edition().identifiedBy(new EditionId(row.id()))
            .with(local.stream().map(AdoptedEdition.AdoptedRule::rule).toList());
        return new AdoptedEdition(pack, row.adoptedAt(), edition, local);
    }

    private PolicyPack pack(EditionEntity row, PolicySettings settings) {
        return parsed.compute(row.id(), (id, known) -> known != null && known.settings().equals(settings) ? known
            : new Parsed(settings, read(row.pack(), row.document(), settings))).pack();
    }

    static PolicyPack read(String pack, String document, PolicySettings settings) {
        var json = new ByteArrayInputStream(document.getBytes(StandardCharsets.UTF_8));
        return PolicyPackReader.read(pack + ".json", json, settings);
    }

    /** An edition the school has or once had in force, without local rules. */
    public Optional<PolicyEdition> find(SchoolId school, EditionId id) {
        return rows.byId(school, id.value()).map(row -> pack(row, schools.find(school).settings().policy()).edition()
            .identifiedBy(id));
    }

    /** Since when that edition was in force; empty for one the school never had. */
    public Optional<Instant> since(SchoolId school, EditionId id) {
        return rows.byId(school, id.value()).map(EditionEntity::adoptedAt);
    }

    /** The heading of a clause or local rule, language to text, whatever became of its edition since. */
    public Optional<Map<String, String>> heading(ClauseRef clause) {
        var school = rows.schoolOf(clause.edition().value());
        return clause.localRule() ? school.flatMap(id -> localHeading(id, clause))
            : school.flatMap(id -> clauseHeading(id, clause));
    }

    private Optional<Map<String, String>> clauseHeading(SchoolId school, ClauseRef clause) {
        var known = Optional.ofNullable(parsed.get(clause.edition().value())).map(Parsed::pack);
        return known.or(() -> rows.byId(school, clause.edition().value())
                .map(row -> pack(row, schools.find(school).settings().policy())))
            .flatMap(pack -> pack.edition().clause(clause.clause())).map(Clause::heading);
    }

    private Optional<Map<String, String>> localHeading(SchoolId school, ClauseRef clause) {
        return rows.localRules(school).stream().filter(row -> row.clauseId().equals(clause.clause().value()))
            .findFirst().map(LocalRuleEntity::heading);
    }

    /** All local rules a school ever adopted, as ids of clauses: none is used twice. */
    List<String> localIds(SchoolId school) {
        return rows.localRules(school).stream().map(LocalRuleEntity::clauseId).toList();
    }
}
