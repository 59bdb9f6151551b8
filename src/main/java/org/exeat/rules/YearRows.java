package org.exeat.rules;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.exeat.policy.Effect;
import org.exeat.policy.Finding;
import org.exeat.policy.PolicyEdition;
import org.exeat.policy.PupilAccess;
import org.exeat.policy.Reason;
import org.exeat.policy.YearGroup;
import org.exeat.policy.access.AccessRules;
import org.exeat.policy.access.YearRule;
import org.exeat.web.FindingView;
import org.exeat.web.Findings;
import org.exeat.web.Wording;

/** What holds for each year group of a school, in the caller's language. */
@RequestScoped
public class YearRows {

    private final Findings findings;
    private final Wording wording;

    @Inject
    public YearRows(Findings findings, Wording wording) {
        this.findings = findings;
        this.wording = wording;
    }

    protected YearRows() {
        this(null, null);
    }

    List<RulesView.YearView> of(PolicyEdition edition, AccessRules rules) {
        var rows = new ArrayList<RulesView.YearView>();
        for (var year : YearGroup.values()) {
            var label = edition.settings().yearLabels().get(year);
            if (label != null) {
                var rule = rules.forYear(year);
                rows.add(new RulesView.YearView(year.name(), wording.choose(label),
                    rule.map(each -> each.access().name()).orElse(null),
                    rule.map(each -> ruled(each, edition)).orElseGet(this::silent)));
            }
        }
        return rows;
    }

    private FindingView ruled(YearRule rule, PolicyEdition edition) {
        var places = rule.places().stream().map(key -> wording.choose(edition.settings().places().get(key)))
            .sorted().collect(Collectors.joining(", "));
        var view = findings.view(switch (rule.access()) {
            case NEVER -> Finding.of(rule.clause(), Effect.FORBIDS, Reason.NEVER_FOR_THIS_YEAR);
            case LESSON_ONLY -> Finding.of(rule.clause(), Effect.PERMITS, Reason.MAY_BE_AUTHORISED);
            case PLACE_OR_LESSON -> Finding.of(rule.clause(), Effect.PERMITS, Reason.IN_NAMED_PLACE);
            case ALWAYS -> Finding.of(rule.clause(), Effect.PERMITS, Reason.ALWAYS_FOR_THIS_YEAR);
        });
        return with(view, text(rule.access(), places));
    }

    private String text(PupilAccess access, String places) {
        return wording.text("rulesPage.access." + access.name(), Map.of("places", places));
    }

    private static FindingView with(FindingView view, String message) {
        return new FindingView(view.clause(), view.heading(), view.effect(), view.reason(), message, view.localRule(),
            view.edition());
    }

    private FindingView silent() {
        return findings.view(Finding.of(Effect.INFORMS, Reason.EDITION_SILENT));
    }
}
