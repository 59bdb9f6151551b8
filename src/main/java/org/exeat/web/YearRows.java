package org.exeat.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.exeat.policy.Effect;
import org.exeat.policy.Finding;
import org.exeat.policy.PolicyEdition;
import org.exeat.policy.PupilAccess;
import org.exeat.policy.Reason;
import org.exeat.policy.YearGroup;
import org.exeat.policy.access.AccessRules;
import org.exeat.policy.access.YearRule;

/** When each part of a school may use social media, in the caller's language; years under one rule share a row. */
@RequestScoped
public class YearRows {

    private final Findings findings;
    private final Wording wording;

    /**
     * Consecutive year groups under one rule.
     *
     * @param label the school's names of the first and the last of them
     * @param access NEVER, LESSON_ONLY, PLACE_OR_LESSON, ALWAYS, or null where nothing is said
     */
    public record RowView(String label, String access, FindingView finding) {
    }

    private record Run(List<YearGroup> years, Optional<YearRule> rule) {
    }

    @Inject
    public YearRows(Findings findings, Wording wording) {
        this.findings = findings;
        this.wording = wording;
    }

    protected YearRows() {
        this(null, null);
    }

    /** The rows of a school with that edition under those rules, youngest first. */
    public List<RowView> of(PolicyEdition edition, AccessRules rules) {
        List<Run> runs = new ArrayList<>();
        for (YearGroup year : YearGroup.values()) {
            if (edition.settings().yearLabels().containsKey(year)) {
                add(runs, year, rules.forYear(year));
            }
        }
        return runs.stream().map(run -> row(run, edition)).toList();
    }

    private static void add(List<Run> runs, YearGroup year, Optional<YearRule> rule) {
        if (runs.isEmpty() || !runs.get(runs.size() - 1).rule().equals(rule)) {
            runs.add(new Run(new ArrayList<>(), rule));
        }
        runs.get(runs.size() - 1).years().add(year);
    }

    private RowView row(Run run, PolicyEdition edition) {
        return new RowView(label(run.years(), edition),
                run.rule().map(rule -> rule.access().name()).orElse(null),
                run.rule().map(rule -> ruled(rule, edition)).orElseGet(() ->
                        findings.view(Finding.of(Effect.INFORMS, Reason.EDITION_SILENT))));
    }

    private String label(List<YearGroup> years, PolicyEdition edition) {
        String first = label(years.get(0), edition);
        String last = label(years.get(years.size() - 1), edition);
        return first.equals(last) ? first : first + " – " + last;
    }

    /** The name a school with that edition gives the year group. */
    public String label(YearGroup year, PolicyEdition edition) {
        return Optional.ofNullable(edition.settings().yearLabels().get(year)).map(wording::choose).orElse("");
    }

    private FindingView ruled(YearRule rule, PolicyEdition edition) {
        String places = rule.places().stream().map(key -> wording.choose(edition.settings().places().get(key)))
                .sorted().collect(Collectors.joining(", "));
        FindingView view = findings.view(finding(rule));
        return new FindingView(view.clause(), view.heading(), view.effect(), view.reason(),
                wording.text("rulesPage.access." + rule.access().name(), Map.of("places", places)),
                view.localRule(), view.edition());
    }

    private static Finding finding(YearRule rule) {
        Effect effect = rule.access() == PupilAccess.NEVER ? Effect.FORBIDS : Effect.PERMITS;
        return Finding.of(rule.clause(), effect, switch (rule.access()) {
            case NEVER -> Reason.NEVER_FOR_THIS_YEAR;
            case LESSON_ONLY -> Reason.MAY_BE_AUTHORISED;
            case PLACE_OR_LESSON -> Reason.IN_NAMED_PLACE;
            case ALWAYS -> Reason.ALWAYS_FOR_THIS_YEAR;
        });
    }
}
