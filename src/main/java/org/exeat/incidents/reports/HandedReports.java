package org.exeat.incidents.reports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.exeat.platform.Actor;
import org.exeat.policy.SchoolId;

/** Reports that begin elsewhere. */
@ApplicationScoped
public class HandedReports implements IncidentIntake {

    private final ReportBook book;
    private final Alarm alarm;

    @Inject
    public HandedReports(ReportBook book, Alarm alarm) {
        this.book = book;
        this.alarm = alarm;
    }

    protected HandedReports() {
        this(null, null);
    }

    @Override
    public void receive(SchoolId school, Actor by, Handed handed) {
        var report = ReportEntity.open(book.timeless(), school, Relation.valueOf(handed.teller().name()),
                telling(handed));
        report.known(handed.receipt(), handed.key());
        book.receiveHanded(report, by);
        alarm.hear(report);
    }

    private static Telling telling(Handed handed) {
        return new Telling(handed.what(), handed.toWhom(), handed.byWhom(), "",
                new Telling.Posted(PostedWhen.NOT_SURE, Optional.empty()), handed.platforms(), handed.links(),
                new Telling.Signs(Sure.NOT_SURE, Sure.NOT_SURE, Sure.NOT_SURE, Sure.NOT_SURE));
    }
}
