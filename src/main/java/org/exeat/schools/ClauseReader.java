package org.exeat.schools;

import java.util.HashSet;
import java.util.Optional;
import org.exeat.policy.Audience;
import org.exeat.policy.Clause;
import org.exeat.policy.ClauseId;
import org.exeat.policy.Force;
import org.exeat.policy.PolicyRole;
import org.exeat.policy.PolicySettings;
import org.exeat.policy.Strength;
import org.exeat.policy.Waivable;

/** Reads one clause of a pack. */
final class ClauseReader {

    private final PackErrors errors;
    private final RuleReader rules;

    ClauseReader(PackErrors errors, PolicySettings settings) {
        this.errors = errors;
        this.rules = new RuleReader(settings);
    }

    /** The clause, unless something is wrong with it. */
    Optional<Clause> read(JsonFields fields) {
        var before = errors.count();
        var idText = fields.text("id");
        var id = idText.isEmpty() ? Optional.<ClauseId>empty() : parsed(fields, "id", idText);
        var heading = fields.languages("heading");
        var text = fields.languages("text");
        var audience = fields.constants("audience", Audience.class);
        if (audience.isEmpty() && errors.count() == before) {
            fields.wrong("audience", "is empty; a clause binds somebody.");
        }
        var force = fields.constant("force", Force.class);
        var strength = fields.optionalConstant("strength", Strength.class);
        var waivable = waivable(fields.object("waivable"));
        var rule = rules.read(fields.object("rule"));
        fields.finish();
        return errors.count() > before ? Optional.empty() : Optional.of(new Clause(id.orElseThrow(), heading, text,
            new HashSet<>(audience), force.orElseThrow(), strength, waivable.orElseThrow(), rule.orElseThrow()));
    }

    /** The id alone, so that other clauses may refer to this one even when something else is wrong with it. */
    static Optional<ClauseId> id(JsonFields fields) {
        return fields.label("id").flatMap(ClauseReader::wellFormed);
    }

    private static Optional<ClauseId> wellFormed(String text) {
        try {
            return Optional.of(new ClauseId(text));
        } catch (IllegalArgumentException wrong) {
            return Optional.empty();
        }
    }

    private static Optional<ClauseId> parsed(JsonFields fields, String name, String text) {
        var id = wellFormed(text);
        if (id.isEmpty()) {
            fields.wrong(name, "is “" + text + "”, which has not the shape of a clause's id.");
        }
        return id;
    }

    private Optional<Waivable> waivable(JsonFields fields) {
        var before = errors.count();
        var word = fields.text("by");
        var under = fields.optionalText("under").flatMap(text -> parsed(fields, "under", text));
        var note = fields.optionalText("note");
        fields.finish();
        var route = switch (word) {
            case "NOBODY", "NOT_STATED", "NOT_APPLICABLE", "CLAUSE", "PARENT_CONSENT" -> Waivable.Route.valueOf(word);
            default -> Waivable.Route.BY_ROLE;
        };
        var role = route == Waivable.Route.BY_ROLE && !word.isEmpty() ? fields.constant("by", word, PolicyRole.class)
            : Optional.of(PolicyRole.NOT_NAMED);
        return errors.count() > before ? Optional.empty()
            : built(fields, new Parts(route, role.orElseThrow(), under, note));
    }

    private record Parts(Waivable.Route route, PolicyRole by, Optional<ClauseId> under, Optional<String> note) {
    }

    private static Optional<Waivable> built(JsonFields fields, Parts parts) {
        try {
            return Optional.of(new Waivable(parts.route, parts.by, parts.under, parts.note));
        } catch (IllegalArgumentException wrong) {
            fields.wrong("by", "is wrong. " + wrong.getMessage());
            return Optional.empty();
        }
    }
}
