package org.exeat.rules;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import org.exeat.policy.PolicyEdition;
import org.exeat.policy.PolicySettings;
import org.exeat.policy.RuleKind;
import org.exeat.policy.SchoolId;
import org.exeat.policy.access.AccessRules;
import org.exeat.schools.AdoptedEdition;
import org.exeat.schools.Editions;
import org.exeat.schools.SchoolClock;
import org.exeat.schools.SchoolDirectory;
import org.exeat.web.Wording;
import org.exeat.web.YearRows;

/** The policy of a school in the caller's language. */
@RequestScoped
public class PolicyViews {

    private final Editions editions;
    private final SchoolDirectory schools;
    private final SchoolClock clock;
    private final YearRows years;
    private final Wording wording;

    @Inject
    public PolicyViews(Editions editions, SchoolDirectory schools, SchoolClock clock, YearRows years,
                       Wording wording) {
        this.editions = editions;
        this.schools = schools;
        this.clock = clock;
        this.years = years;
        this.wording = wording;
    }

    protected PolicyViews() {
        this(null, null, null, null, null);
    }

    PolicyView policy(SchoolId school) {
        var settings = schools.find(school).settings().policy();
        var adopted = editions.adopted(school);
        var edition = adopted.map(AdoptedEdition::edition);
        return new PolicyView(adopted.map(this::edition).orElse(null), edition.map(this::silent).orElse(true),
            edition.map(each -> years.of(each, AccessRules.of(each, clock.today(school)))).orElse(List.of()),
            years(settings), places(settings),
            adopted.map(each -> each.localRules().stream().map(this::local).toList()).orElse(List.of()));
    }

    private boolean silent(PolicyEdition edition) {
        return edition.clauses().stream().noneMatch(each -> each.rule().kind() == RuleKind.PUPIL_ACCESS);
    }

    private PolicyView.EditionView edition(AdoptedEdition adopted) {
        var edition = adopted.edition();
        return new PolicyView.EditionView(edition.id().value(), adopted.pack().name(), edition.facts().title(),
            adopted.pack().origin(), adopted.pack().summary(), adopted.adoptedAt(), edition.clauses().size());
    }

    private List<PolicyView.YearNameView> years(PolicySettings settings) {
        return settings.yearLabels().entrySet().stream()
            .sorted(Comparator.comparing(entry -> entry.getKey().ordinal()))
            .map(entry -> new PolicyView.YearNameView(entry.getKey().name(), wording.choose(entry.getValue())))
            .toList();
    }

    private List<PolicyView.PlaceView> places(PolicySettings settings) {
        return settings.places().entrySet().stream()
            .map(entry -> new PolicyView.PlaceView(entry.getKey().value(), wording.choose(entry.getValue())))
            .sorted(Comparator.comparing(PolicyView.PlaceView::name)).toList();
    }

    private PolicyView.LocalRuleView local(AdoptedEdition.AdoptedRule adopted) {
        var rule = adopted.rule();
        return new PolicyView.LocalRuleView(rule.id().value(), adopted.id(), wording.choose(rule.heading()),
            wording.choose(rule.text()), rule.rule().kind().name(), rule.from(), rule.until().orElse(null),
            adopted.adoptedAt());
    }
}
