package org.exeat.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.exeat.policy.Effect;
import org.exeat.policy.Finding;
import org.exeat.policy.PolicyEdition;
import org.exeat.policy.PupilAccess;
import org.exeat.policy.Reason;
import org.exeat.policy.SchoolId;
import org.exeat.policy.YearGroup;
import org.exeat.policy.access.AccessRules;
import org.exeat.policy.access.YearRule;
import org.exeat.schools.Editions;
import org.exeat.schools.SchoolClock;
import org.exeat.web.FindingView;
import org.exeat.web.Findings;
import org.exeat.web.Wording;

/** When each part of the school may use social media, in a few rows: year groups under one rule share one. */
@RequestScoped
public class YearRows {

    private final Editions editions;
    private final SchoolClock clock;
    private final Findings findings;
    private final Wording wording;

    /**
     * Year groups under one rule.
     *
     * @param label the school's names of the first and the last of them
     * @param access NEVER, LESSON_ONLY, PLACE_OR_LESSON, ALWAYS, or null where nothing is said
     */
    public record RowView(String label, String access, FindingView finding) {
    }

    /** Consecutive year groups under one rule. */
    private record Run(List<YearGroup> years, Optional<YearRule> rule) {
    }

    @Inject
    public YearRows(Editions editions, SchoolClock clock, Findings findings, Wording wording) {
        this.editions = editions;
        this.clock = clock;
        this.findings = findings;
        this.wording = wording;
    }

    protected YearRows() {
        this(null, null, null, null);
    }

    /** The rows, youngest first; none where no edition is in force. */
    public List<RowView> of(SchoolId school) {
        return editions.inForce(school).map(edition -> rows(edition, AccessRules.of(edition, clock.today(school))))
                .orElse(List.of());
    }

    private List<RowView> rows(PolicyEdition edition, AccessRules rules) {
        var labels = edition.settings().yearLabels();
        List<Run> runs = new ArrayList<>();
        for (YearGroup year : YearGroup.values()) {
            if (labels.containsKey(year)) {
                add(runs, year, rules.forYear(year));
            }
        }
        return runs.stream().map(run -> new RowView(label(run.years(), labels),
                run.rule().map(rule -> rule.access().name()).orElse(null), findings.view(finding(run.rule()))))
                .toList();
    }

    private static void add(List<Run> runs, YearGroup year, Optional<YearRule> rule) {
        if (runs.isEmpty() || !runs.get(runs.size() - 1).rule().equals(rule)) {
            runs.add(new Run(new ArrayList<>(), rule));
        }
        runs.get(runs.size() - 1).years().add(year);
    }

    private String label(List<YearGroup> years, Map<YearGroup, Map<String, String>> labels) {
        String first = wording.choose(labels.get(years.get(0)));
        String last = wording.choose(labels.get(years.get(years.size() - 1)));
        return first.equals(last) ? first : first + " – " + last;
    }

    /** The name the school gives that year group. */
    String label(SchoolId school, YearGroup year) {
        return editions.inForce(school).map(edition -> edition.settings().yearLabels().get(year))
                .map(wording::choose).orElse("");
    }

    private static Finding finding(Optional<YearRule> rule) {
        return rule.map(spoken -> Finding.of(spoken.clause(), effect(spoken.access()), reason(spoken.access())))
                .orElseGet(() -> Finding.of(Effect.INFORMS, Reason.EDITION_SILENT));
    }

    private static Effect effect(PupilAccess access) {
        return access == PupilAccess.NEVER ? Effect.FORBIDS : Effect.PERMITS;
    }

    private static Reason reason(PupilAccess access) {
        return switch (access) {
            case NEVER -> Reason.NEVER_FOR_THIS_YEAR;
            case LESSON_ONLY -> Reason.MAY_BE_AUTHORISED;
            case PLACE_OR_LESSON -> Reason.PLACE_OR_AUTHORISED;
            case ALWAYS -> Reason.ALWAYS_FOR_THIS_YEAR;
        };
    }
}
