package org.exeat.incidents.reports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import org.exeat.platform.visitors.Act;
import org.exeat.platform.visitors.RequestKey;
import org.exeat.platform.visitors.VisitorPace;
import org.exeat.policy.SchoolId;
import org.exeat.schools.SchoolClock;

/** A visitor's report from the wire to its keeping: the same for the API and for {@link ReportLane}. */
@ApplicationScoped
public class OpenReports {

    private final Arrivals arrivals;
    private final SchoolClock clock;
    private final GuidanceShelf guidance;
    private final VisitorPace pace;

    @Inject
    public OpenReports(Arrivals arrivals, SchoolClock clock, GuidanceShelf guidance, VisitorPace pace) {
        this.arrivals = arrivals;
        this.clock = clock;
        this.guidance = guidance;
        this.pace = pace;
    }

    protected OpenReports() {
        this(null, null, null, null);
    }

    /**
     * That report, ready to be kept.
     *
     * @param key the key of the request, as its header gives it
     * @param address where it came from, which is kept nowhere
     */
    Arrival arrival(UUID schoolId, String key, String address, ReportRequest request) {
        var school = new SchoolId(schoolId);
        // Refuses a school that is not there; that its clock is remembered spares asking the database.
        clock.setting(school);
        String checked = RequestKey.checked(key);
        pace.take(school, Act.REPORT, address);
        return arrivals.arrival(school, checked, request);
    }

    /** What its reporter is told when it is kept. */
    ReceiptView receipt(Arrival arrival) {
        return ReceiptView.of(arrival.receipt(), arrival.request(), guidance.remembered(arrival.school()));
    }

    /** Keeps it once; when what is returned ends well, it is kept. */
    CompletionStage<Void> keep(Arrival arrival) {
        return arrivals.keep(arrival);
    }

    /** The same by the thread that calls; when it returns, it is kept. */
    void keepAlone(Arrival arrival) {
        arrivals.keepAlone(arrival);
    }
}
