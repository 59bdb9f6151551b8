package org.exeat.incidents;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.exeat.identity.Colleague;
import org.exeat.incidents.reports.Report;
import org.exeat.policy.offsite.Urgency;
import org.exeat.schools.SchoolClock;

/** Shows what waits for somebody who takes reports up. */
@RequestScoped
public class TriageViews {

    private static final int BEGINNING = 160;

    private final IncidentLines lines;
    private final Deadlines deadlines;
    private final TriageList list;
    private final IncidentPeople people;
    private final SchoolClock clock;

    @Inject
    public TriageViews(IncidentLines lines, Deadlines deadlines, TriageList list, IncidentPeople people,
            SchoolClock clock) {
        this.lines = lines;
        this.deadlines = deadlines;
        this.list = list;
        this.people = people;
        this.clock = clock;
    }

    protected TriageViews() {
        this(null, null, null, null, null);
    }

    Instant now(Colleague who) {
        return clock.now(who.school());
    }

    TriageQueueView queue(Colleague who, List<TriageList.Waiting> waiting, List<IncidentFile> files) {
        LocalDate today = clock.today(who.school());
        Set<UUID> answered = lines.answered(who.school());
        return new TriageQueueView(waiting.stream().map(one -> waiting(who, one, today,
                answered.contains(one.weighed().report().id()))).toList(), lines.lines(files));
    }

    private TriageQueueView.WaitingReportView waiting(Colleague who, TriageList.Waiting one,
            LocalDate today, boolean answered) {
        WeighedReport weighed = one.weighed();
        Report report = weighed.report();
        LocalDate due = deadlines.of(who.school(), weighed);
        return new TriageQueueView.WaitingReportView(report.id().toString(), report.name(), report.receivedOn(), due,
                today.isAfter(due), weighed.urgency().cannotWait(), weighed.urgency() == Urgency.DANGER,
                weighed.concerns().stream().map(Enum::name).toList(), beginning(report.telling().what()),
                report.channel().name(), answered, one.related().stream().map(this::related).toList(),
                one.alike().stream().map(other -> new TriageQueueView.AlikeView(other.id().toString(), other.name()))
                        .toList());
    }

    private TriageQueueView.RelatedView related(Related one) {
        IncidentEntity it = one.file().incident();
        LocalDate closed = it.open() ? null : one.file().trail().last(EntryKind.CLOSED)
                .map(entry -> LocalDate.ofInstant(entry.at(), clock.zone(it.schoolId()))).orElse(null);
        return new TriageQueueView.RelatedView(it.id().toString(), it.number(), one.why().name(), closed);
    }

    private static String beginning(String what) {
        return what.codePointCount(0, what.length()) <= BEGINNING ? what
                : what.substring(0, what.offsetByCodePoints(0, BEGINNING)) + "…";
    }

    ReportView report(Colleague who, Report report) {
        return ReportView.of(report, report.reporter().map(people::name).orElse(null),
                list.evidence(who, report.id()), list.messages(who, report.id()), 0);
    }
}
