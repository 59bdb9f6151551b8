package org.exeat.exceptions;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import org.exeat.policy.Clause;
import org.exeat.policy.PolicyEdition;
import org.exeat.policy.exceptions.ClauseWay;
import org.exeat.policy.exceptions.StaffRules;
import org.exeat.web.Findings;
import org.exeat.web.Wording;

/** Shows the ways from clauses, in the caller's language. */
@RequestScoped
public class WayViews {

    private final Findings findings;
    private final Wording wording;
    private final RoleLabels labels;
    private final SettingsShelf settings;

    @Inject
    public WayViews(Findings findings, Wording wording, RoleLabels labels, SettingsShelf settings) {
        this.findings = findings;
        this.wording = wording;
        this.labels = labels;
        this.settings = settings;
    }

    protected WayViews() {
        this(null, null, null, null);
    }

    WaysView view(Situation situation) {
        var rules = new StaffRules(situation.edition());
        ExceptionSettings settled = settings.of(situation.school());
        return new WaysView(rules.verdict().name(), situation.edition().id().value().toString(),
                settled.limitDays(), settled.dueDays(), settled.conditions(), places(situation.edition()),
                rules.ways(situation.day()).stream().map(way -> view(situation, way)).toList());
    }

    private List<WaysView.NamedPlaceView> places(PolicyEdition edition) {
        return edition.settings().places().entrySet().stream().map(place ->
                new WaysView.NamedPlaceView(place.getKey().value(), wording.choose(place.getValue())))
                .sorted(Comparator.comparing(WaysView.NamedPlaceView::name)).toList();
    }

    private WayView view(Situation situation, ClauseWay way) {
        Clause clause = situation.edition().clause(way.clause().clause()).orElseThrow();
        return new WayView(clause.id().value(), wording.choose(clause.heading()), wording.choose(clause.text()),
                clause.force().name(), way.way().name(), way.role().name(),
                labels.of(situation.school(), way.role()), way.decided(),
                way.limit().map(Object::toString).orElse(null), situation.asksForPlatforms(clause.id()),
                findings.view(way.finding()));
    }
}
