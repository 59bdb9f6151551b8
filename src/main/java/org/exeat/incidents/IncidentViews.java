package org.exeat.incidents;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.exeat.incidents.reports.Reports;
import org.exeat.people.RosterPeople;
import org.exeat.policy.PersonId;
import org.exeat.policy.offsite.Ground;
import org.exeat.policy.offsite.RouteDuty;

/** Shows one incident whole, in the caller's language. */
@RequestScoped
public class IncidentViews {

    private final IncidentLines lines;
    private final TrailViews trails;
    private final IncidentPeople people;
    private final Assessments assessments;
    private final Reports reports;

    @Inject
    public IncidentViews(IncidentLines lines, TrailViews trails, IncidentPeople people, Assessments assessments,
            Reports reports) {
        this.lines = lines;
        this.trails = trails;
        this.people = people;
        this.assessments = assessments;
        this.reports = reports;
    }

    protected IncidentViews() {
        this(null, null, null, null, null);
    }

    /** That incident as those see it who may. */
    public IncidentView view(IncidentFile file) {
        IncidentEntity it = file.incident();
        Assessment now = assessments.of(file);
        Map<UUID, String> names = people.names(file.accounts());
        List<ReportView> told = reports(file);
        boolean answered = told.stream().anyMatch(ReportView::answered);
        return new IncidentView(lines.line(file, names, now, answered), it.version(),
                now.edition().map(edition -> edition.id().toString()).orElse(null), now.advice().policySilent(),
                now.duties().stream().anyMatch(RouteDuty::first), parties(file), file.handlers().stream()
                        .map(one -> member(one.accountId(), names)).toList(), told,
                trails.concerns(file.trail()), trails.grounds(file.trail(), now, files(it)), advice(now),
                trails.decision(file.trail(), names), trails.routes(file.trail(), now, names),
                trails.penalties(file.trail(), names), trails.actions(it, file.trail(), names), obstacles(now),
                trails.chronology(file.trail(), names), it.outcome().map(Enum::name).orElse(null),
                it.reviewOn().orElse(null), file.merged().stream().map(this::view).toList(), may(it, now));
    }

    static IncidentView.MemberView member(UUID account, Map<UUID, String> names) {
        return new IncidentView.MemberView(account.toString(), names.getOrDefault(account, ""));
    }

    private List<IncidentView.PartyView> parties(IncidentFile file) {
        var known = people.known(file.incident().schoolId(), file.people());
        return file.parties().stream().map(row -> {
            Party party = row.party();
            var person = party.person().map(PersonId::new).map(known::get);
            return new IncidentView.PartyView(row.id().toString(), party.role().name(), party.name(),
                    party.person().or(party::account).map(UUID::toString).orElse(null),
                    party.account().isPresent() ? "STAFF" : person.map(one -> one.kind().name()).orElse(null),
                    person.flatMap(RosterPeople.Named::year).map(Enum::name).orElse(null));
        }).toList();
    }

    private List<ReportView> reports(IncidentFile file) {
        IncidentEntity it = file.incident();
        return reports.ofIncidents(it.schoolId(), List.of(it.id())).stream().map(report -> ReportView.of(report,
                report.reporter().map(people::name).orElse(null), reports.evidence(it.schoolId(), report.id()),
                reports.messages(it.schoolId(), report.id()), file.read(report.id()))).toList();
    }

    /** The files that came with its reports, by id; those of one that was merged belong where it goes on. */
    private Map<String, IncidentView.GroundFileView> files(IncidentEntity it) {
        Map<String, IncidentView.GroundFileView> files = new HashMap<>();
        reports.ofIncidents(it.schoolId(), List.of(it.mergedInto().orElse(it.id()))).forEach(report ->
                reports.evidence(it.schoolId(), report.id()).forEach(one -> files.put(one.id().toString(),
                        new IncidentView.GroundFileView(one.name(), report.name()))));
        return files;
    }

    private static IncidentView.AdviceView advice(Assessment now) {
        return new IncidentView.AdviceView(now.advice().verdict().name(),
                now.advice().met().stream().map(Ground::key).toList(),
                now.advice().open().stream().map(Ground::key).toList());
    }

    private static List<IncidentView.ObstacleView> obstacles(Assessment now) {
        return now.closing().obstacles(Optional.empty()).stream().map(one -> new IncidentView.ObstacleView(
                one.kind().name(), one.route().map(Enum::name).orElse(null),
                one.clause().map(ref -> ref.clause().value()).orElse(null))).toList();
    }

    private static List<String> may(IncidentEntity it, Assessment now) {
        if (!it.open()) {
            return it.mergedInto().isPresent() ? List.of() : List.of("REOPEN");
        }
        return now.closing().obstacles(Optional.empty()).isEmpty() ? List.of("WRITE", "CLOSE") : List.of("WRITE");
    }
}
