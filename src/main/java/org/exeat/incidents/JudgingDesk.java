package org.exeat.incidents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.exeat.identity.Colleague;
import org.exeat.incidents.reports.ReportStatus;
import org.exeat.incidents.reports.Reports;
import org.exeat.platform.Atomic;
import org.exeat.platform.RefusedException;
import org.exeat.policy.offsite.Answer;
import org.exeat.policy.offsite.Concern;
import org.exeat.policy.offsite.Ground;
import org.exeat.policy.offsite.Jurisdiction;
import org.exeat.policy.offsite.PenaltyCheck;
import org.exeat.policy.offsite.Urgency;

/** Where an incident is tested, decided and closed. The kernel advises; whoever is signed in decides. */
@Atomic
@ApplicationScoped
public class JudgingDesk {

    /** What an entry of concerns says besides, where danger was only not ruled out before. */
    private static final String CERTAIN = "CERTAIN";

    private final IncidentShelf shelf;
    private final IncidentBook book;
    private final Assessments assessments;
    private final Deadlines deadlines;
    private final Reports reports;

    @Inject
    public JudgingDesk(IncidentShelf shelf, IncidentBook book, Assessments assessments, Deadlines deadlines,
            Reports reports) {
        this.shelf = shelf;
        this.book = book;
        this.assessments = assessments;
        this.deadlines = deadlines;
        this.reports = reports;
    }

    protected JudgingDesk() {
        this(null, null, null, null, null);
    }

    /** Answers one ground. A yes or a no has a reason. */
    public void answer(Colleague by, Spot spot, String key, Requests.GroundRequest request) {
        IncidentFile file = shelf.open(by, spot.id(), spot.seen());
        Ground ground = assessments.of(file).grounds().find(key)
                .orElseThrow(() -> RefusedException.wrong("ground", "UNKNOWN_CHOICE"));
        if (request.answer() != Answer.NOT_KNOWN && Entering.text(request.reason()).isBlank()) {
            throw RefusedException.wrong("reason", "FIELD_NOTBLANK");
        }
        var data = Entering.of("key", key).add("ground", ground.kind().name()).add("answer", request.answer().name())
                .add("evidence", Entering.list(files(file, request.files())));
        ground.clause().ifPresent(clause -> data.add("clause", clause.clause().value())
                .add("edition", clause.edition().toString()));
        ground.law().ifPresent(law -> data.add("law", law.name()));
        book.enter(file.incident(), by, EntryKind.GROUND, Entering.text(request.reason()), data);
    }

    /** Only what came with the reports of this incident can be what its answers rest on. */
    private Set<UUID> files(IncidentFile file, Set<UUID> chosen) {
        if (!chosen.isEmpty() && !reports.files(file.incident().schoolId(), file.incident().id()).containsAll(chosen)) {
            throw RefusedException.wrong("evidence", "UNKNOWN_CHOICE");
        }
        return chosen;
    }

    /** Says which concerns hold now; with one that escalates, safeguarding comes first. */
    public void concern(Colleague by, Spot spot, Requests.ConcernsRequest request) {
        IncidentFile file = shelf.open(by, spot.id(), spot.seen());
        if (request.sure() && !request.concerns().contains(Concern.IMMEDIATE_DANGER)) {
            throw RefusedException.wrong("certain", "UNKNOWN_CHOICE");
        }
        Set<Concern> known = request.known(file.trail().concerns());
        Urgency urgency = file.incident().urgency().settled(known, Set.copyOf(request.concerns()));
        if (known.containsAll(request.concerns())) {
            file.incident().press(urgency);
        } else {
            deadlines.press(file, urgency);
        }
        var data = Entering.nothing().add("concerns", Entering.list(new TreeSet<>(request.concerns())));
        book.enter(file.incident(), by, EntryKind.CONCERNS, request.reason(),
                request.sure() ? data.add("answer", CERTAIN) : data);
    }

    /** Decides whether the school acts, beside what the kernel advised; both are kept. */
    public void decide(Colleague by, Spot spot, Requests.DecisionRequest request) {
        IncidentFile file = shelf.open(by, spot.id(), spot.seen());
        if (request.verdict() == Jurisdiction.NEEDS_INFORMATION) {
            throw RefusedException.wrong("verdict", "UNKNOWN_CHOICE");
        }
        Assessment assessment = assessments.of(file);
        var advice = assessment.advice();
        var data = Entering.of("verdict", request.verdict()).add("advice", advice.verdict().name())
                .add("silent", advice.policySilent())
                .add("met", Entering.list(advice.met().stream().map(Ground::key).toList()))
                .add("open", Entering.list(advice.open().stream().map(Ground::key).toList()));
        assessment.edition().ifPresent(edition -> data.add("edition", edition.id().toString()));
        advice.met().stream().flatMap(ground -> ground.clause().stream()).findFirst()
                .ifPresent(clause -> data.add("clause", clause.clause().value()));
        book.enter(file.incident(), by, EntryKind.DECISION, request.reason(), data);
    }

    /** Checks a penalty before it is imposed. */
    public void penalty(Colleague by, Spot spot, Requests.PenaltyRequest request) {
        IncidentFile file = shelf.open(by, spot.id(), spot.seen());
        var check = PenaltyCheck.of(request.facts());
        var data = Entering.of("verdict", check.verdict()).add("decidedBy", request.decidedBy().strip())
                .add("considered", request.considered().strip()).add("imposed", request.imposed().name())
                .add("failing", Entering.list(check.failing())).add("open", Entering.list(check.open()));
        if (request.party() != null) {
            PartyEntity party = file.party(request.party())
                    .orElseThrow(() -> RefusedException.wrong("party", "UNKNOWN_CHOICE"));
            data.add("party", party.id().toString()).add("name", party.party().name());
        }
        book.enter(file.incident(), by, EntryKind.PENALTY, request.what(), data);
    }

    /** Closes it, once the school's acting is decided and every route was considered. */
    public void close(Colleague by, Spot spot, Requests.ClosureRequest request) {
        IncidentFile file = shelf.open(by, spot.id(), spot.seen());
        var obstacles = assessments.of(file).closing().obstacles(Optional.of(request.outcome()));
        if (!obstacles.isEmpty()) {
            throw RefusedException.because("NOT_CLOSABLE", Map.of("count", Integer.toString(obstacles.size())));
        }
        file.incident().close(request.outcome(), request.reviewOn());
        book.enter(file.incident(), by, EntryKind.CLOSED, request.reason(), Entering.with(
                Entering.of("outcome", request.outcome()), "reviewOn", request.reviewOn()));
        show(file.incident(), ReportStatus.CLOSED);
    }

    /** Opens it again. */
    public void reopen(Colleague by, Spot spot, String reason) {
        IncidentFile file = shelf.find(by, spot.id(), spot.seen());
        if (file.incident().open()) {
            throw RefusedException.because("INCIDENT_OPEN");
        }
        file.incident().reopen(deadlines.fromToday(by.school(), file.incident().urgency()));
        book.enter(file.incident(), by, EntryKind.REOPENED, reason, Entering.nothing());
        show(file.incident(), ReportStatus.BEING_LOOKED_AT);
    }

    /** Whoever reported it sees how it stands. */
    private void show(IncidentEntity incident, ReportStatus status) {
        reports.ofIncidents(incident.schoolId(), List.of(incident.id()))
                .forEach(report -> reports.show(incident.schoolId(), report.id(), status));
    }
}
