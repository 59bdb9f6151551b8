package org.exeat.policy.photos;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.exeat.policy.ClauseRef;
import org.exeat.policy.PolicyEdition;
import org.exeat.policy.Rule;
import org.exeat.policy.RuleKind;

/**
 * What an edition, and the local rules beside it, demand of staff before they publish. It is the same for every pupil,
 * and says nothing of the ground in law on which a school publishes.
 *
 * @param clauses what it rests on, in the edition's order; none where it is silent
 */
public record PolicyDemand(Kind kind, List<ClauseRef> clauses) {

    private static final Map<ConsentScope, Set<String>> OBJECTS = Map.of(
        ConsentScope.IMAGE, Set.of("IMAGE", "ANY_IMAGE"),
        ConsentScope.NAME, Set.of("FULL_NAME"),
        ConsentScope.NAME_WITH_IMAGE, Set.of("IMAGE", "ANY_IMAGE", "NAME_WITH_IMAGE", "FULL_NAME"));

    /** From the mildest. */
    public enum Kind {
        /** Nothing: then all rests on the consents. */
        SILENT,
        /** Consent in writing. */
        WRITTEN_CONSENT,
        /** Consent in the papers of the pupil's admission. */
        ADMISSIONS_CONSENT,
        /** That it is left undone. */
        FORBIDDEN
    }

    private record Known(ClauseRef clause, Map<String, Object> values) {

        boolean is(String parameter, String value) {
            return value.equals(values.get(parameter));
        }

        boolean among(String parameter, String value) {
            return ((List<?>) values.get(parameter)).contains(value);
        }

        boolean lifts() {
            return is("object", "FULL_NAME") && is("effect", "PERMIT_WITH_CONSENT");
        }
    }

    public PolicyDemand {
        clauses = List.copyOf(clauses);
    }

    /** What is demanded on that day before the school publishes so. */
    public static PolicyDemand of(Optional<PolicyEdition> edition, PhotoUse use, LocalDate day) {
        Set<String> objects = OBJECTS.get(use.scope());
        return of(rules(edition, day, rule -> rule.among("channels", use.channel().name())
            && rule.among("acts", "PUBLISH") && objects.contains(rule.values().get("object"))));
    }

    /** What is demanded on that day of staff who would take or share pictures for themselves. */
    public static PolicyDemand ofStaffForThemselves(Optional<PolicyEdition> edition, LocalDate day) {
        return of(rules(edition, day, rule -> rule.among("channels", "PERSONAL")
            && OBJECTS.get(ConsentScope.IMAGE).contains(rule.values().get("object"))));
    }

    private static PolicyDemand of(List<Known> rules) {
        boolean nameMayBeGiven = rules.stream().anyMatch(Known::lifts);
        Kind strictest = rules.stream().filter(rule -> !(nameMayBeGiven && rule.is("object", "NAME_WITH_IMAGE")))
            .map(PolicyDemand::kind).max(Comparator.naturalOrder()).orElse(Kind.SILENT);
        return new PolicyDemand(strictest, rules.stream().map(Known::clause).toList());
    }

    private static Kind kind(Known rule) {
        if (rule.is("effect", "FORBID")) {
            return Kind.FORBIDDEN;
        }
        return rule.is("consent", "ADMISSIONS_PAPERWORK") ? Kind.ADMISSIONS_CONSENT : Kind.WRITTEN_CONSENT;
    }

    private static List<Known> rules(Optional<PolicyEdition> edition, LocalDate day, Predicate<Known> wanted) {
        var found = new ArrayList<Known>();
        edition.ifPresent(one -> {
            one.clauses().forEach(clause -> add(found, one.refer(clause), clause.rule()));
            one.localRules().stream().filter(local -> local.holdsOn(day))
                .forEach(local -> add(found, one.refer(local), local.rule()));
        });
        return found.stream().filter(wanted).toList();
    }

    private static void add(List<Known> found, ClauseRef clause, Rule rule) {
        if (rule.kind() == RuleKind.PHOTO_STAFF) {
            found.add(new Known(clause, rule.parameters()));
        }
    }

    /** Whether consent evidenced so is enough for it. */
    boolean satisfiedBy(ConsentEvidence evidence) {
        return switch (kind) {
            case SILENT -> true;
            case WRITTEN_CONSENT -> evidence.written();
            case ADMISSIONS_CONSENT -> evidence == ConsentEvidence.ADMISSIONS_FORM;
            case FORBIDDEN -> false;
        };
    }
}
