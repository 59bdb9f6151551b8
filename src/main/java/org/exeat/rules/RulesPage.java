package org.exeat.rules;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.exeat.policy.Clause;
import org.exeat.policy.EditionFacts;
import org.exeat.policy.LocalRule;
import org.exeat.policy.PolicyEdition;
import org.exeat.policy.RuleKind;
import org.exeat.policy.SchoolId;
import org.exeat.policy.YearGroup;
import org.exeat.policy.access.AccessRules;
import org.exeat.schools.AdoptedEdition;
import org.exeat.schools.Editions;
import org.exeat.schools.SchoolClock;
import org.exeat.schools.SchoolDirectory;
import org.exeat.web.Wording;
import org.exeat.web.YearRows;

/** Puts the rules of a school on one page, in the caller's language. */
@RequestScoped
public class RulesPage {

    private static final int STEPS = 5;
    /** Matters on which schools' policies differ by speaking or being silent. */
    private static final List<RuleKind> MATTERS = List.of(RuleKind.ACCOUNT_GATE, RuleKind.PERSONAL_CONTACT,
        RuleKind.EXCEPTION_ROUTE, RuleKind.TRAINING, RuleKind.JURISDICTION_POWER, RuleKind.BREACH_ROUTE);

    private final Editions editions;
    private final SchoolDirectory schools;
    private final SchoolClock clock;
    private final YearRows years;
    private final Wording wording;

    @Inject
    public RulesPage(Editions editions, SchoolDirectory schools, SchoolClock clock, YearRows years, Wording wording) {
        this.editions = editions;
        this.schools = schools;
        this.clock = clock;
        this.years = years;
        this.wording = wording;
    }

    protected RulesPage() {
        this(null, null, null, null, null);
    }

    RulesView of(SchoolId school) {
        schools.find(school);
        return editions.adopted(school).map(adopted -> page(school, adopted))
            .orElse(new RulesView(null, false, List.of(), List.of(), List.of(), List.of(), List.of()));
    }

    private RulesView page(SchoolId school, AdoptedEdition adopted) {
        var edition = adopted.edition();
        var day = clock.today(school);
        boolean summary = adopted.pack().summary();
        var local = edition.localRules().stream().filter(rule -> rule.until().map(day::isBefore).orElse(true))
            .map(this::local).toList();
        return new RulesView(edition(edition.facts()), summary, steps(),
            years.of(edition, AccessRules.of(edition, day)),
            edition.clauses().stream().map(clause -> clause(clause, summary)).toList(), local, silence(edition, day));
    }

    private RulesView.EditionView edition(EditionFacts facts) {
        var known = new ArrayList<RulesView.FactView>();
        facts.ratified().ifPresent(value -> known.add(fact("ratified", value)));
        facts.issued().ifPresent(value -> known.add(fact("issued", value)));
        facts.reviewDue().ifPresent(value -> known.add(fact("reviewDue", value)));
        return new RulesView.EditionView(facts.title(), "en", known);
    }

    private RulesView.FactView fact(String name, String value) {
        return new RulesView.FactView(wording.text("rulesPage.fact." + name), value);
    }

    private List<RulesView.StepView> steps() {
        return IntStream.rangeClosed(1, STEPS).mapToObj(step -> new RulesView.StepView(
            wording.text("rulesPage.step" + step + ".title"),
            wording.text("rulesPage.step" + step + ".text"))).toList();
    }

    private RulesView.ClauseView clause(Clause clause, boolean summary) {
        return new RulesView.ClauseView(clause.id().value(), wording.choose(clause.heading()),
            wording.choose(clause.text()), wording.languageOf(clause.text()), names(clause.audience()),
            clause.force().name(), summary, null, null);
    }

    private RulesView.ClauseView local(LocalRule rule) {
        return new RulesView.ClauseView(rule.id().value(), wording.choose(rule.heading()), wording.choose(rule.text()),
            wording.languageOf(rule.text()), List.of(), null, false, rule.from(), rule.until().orElse(null));
    }

    private static List<String> names(Set<? extends Enum<?>> constants) {
        return new TreeSet<>(constants.stream().map(Enum::name).toList()).stream().toList();
    }

    private List<RulesView.SilenceView> silence(PolicyEdition edition, LocalDate day) {
        var rules = AccessRules.of(edition, day);
        var spoken = Stream.concat(edition.clauses().stream().map(clause -> clause.rule().kind()),
            edition.localRules().stream().map(rule -> rule.rule().kind())).collect(Collectors.toSet());
        boolean unsettled = Arrays.stream(YearGroup.values()).anyMatch(
            year -> edition.settings().yearLabels().containsKey(year) && rules.forYear(year).isEmpty());
        return Stream.concat(Stream.of(RuleKind.PUPIL_ACCESS).filter(kind -> unsettled),
                MATTERS.stream().filter(kind -> !spoken.contains(kind)))
            .map(kind -> new RulesView.SilenceView(kind.name(), wording.text("rulesPage.silent." + kind.name())))
            .toList();
    }
}
