package org.exeat.incidents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.exeat.incidents.reports.Report;
import org.exeat.incidents.reports.Reports;
import org.exeat.incidents.reports.Telling;
import org.exeat.policy.AccountId;
import org.exeat.policy.SchoolId;
import org.exeat.policy.offsite.Concern;
import org.exeat.policy.offsite.Urgency;
import org.exeat.schools.ShippedSigns;

/**
 * Weighs reports: how much they press, what they raise, and whom they name. That is whoever is named as taking part;
 * and, where a member of staff may be involved, anybody its words name at all.
 */
@ApplicationScoped
public class Weighing {

    private final Reports reports;
    private final DutyFacts facts;
    private final ShippedSigns signs;

    @Inject
    public Weighing(Reports reports, DutyFacts facts, ShippedSigns signs) {
        this.reports = reports;
        this.facts = facts;
        this.signs = signs;
    }

    protected Weighing() {
        this(null, null, null);
    }

    WeighedReport of(SchoolId school, Report report) {
        return of(school, List.of(report)).get(0);
    }

    /** Those, in the same order. */
    List<WeighedReport> of(SchoolId school, List<Report> some) {
        if (some.isEmpty()) {
            return List.of();
        }
        Ties ties = facts.ties(school);
        var later = reports.later(school, some.stream().map(Report::id).toList());
        return some.stream().map(report -> weigh(ties, report, later.getOrDefault(report.id(), ""))).toList();
    }

    private WeighedReport weigh(Ties ties, Report report, String later) {
        Telling told = report.telling();
        Set<Concern> recognised = new TreeSet<>(signs.signs().concerns(told.words()));
        recognised.addAll(signs.signs().concerns(later));
        Set<Concern> raised = new TreeSet<>(report.answers().concerns());
        raised.addAll(recognised);
        String people = told.toWhom() + " | " + told.byWhom();
        return new WeighedReport(report, Urgency.of(report.answers(), recognised), raised,
                ties.named(raised.contains(Concern.STAFF_INVOLVED) ? words(told, later) : people));
    }

    /** By report, the accounts of anybody its words name at all, its own and what its reporter wrote later. */
    Map<UUID, Set<AccountId>> named(SchoolId school, List<Report> some) {
        Ties ties = facts.ties(school);
        var later = reports.later(school, some.stream().map(Report::id).toList());
        return some.stream().collect(Collectors.toMap(Report::id, report -> ties.named(
                words(report.telling(), later.getOrDefault(report.id(), "")))));
    }

    private static String words(Telling told, String later) {
        return String.join(" | ", told.toWhom(), told.byWhom(), told.what(), told.where(), later);
    }
}
