package org.exeat.incidents.reports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.exeat.platform.Keys;
import org.exeat.platform.RefusedException;
import org.exeat.platform.Together;
import org.exeat.platform.visitors.Receipt;
import org.exeat.policy.SchoolId;

/**
 * Takes in the reports of visitors. Those that arrive at the same moment share one transaction: after an incident a
 * whole year group may report at once, and the flush to the disk is what each would wait for.
 */
@ApplicationScoped
public class Arrivals {

    private static final int MOST_TOGETHER = 32;
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final OpenReportDesk desk;
    private final Keys keys;
    private final Alarm alarm;
    /** For each school its own: an import that holds one school's rows must not keep another's visitors waiting. */
    private final Map<SchoolId, Together<Arrival>> keeping = new ConcurrentHashMap<>();

    @Inject
    public Arrivals(OpenReportDesk desk, Keys keys, Alarm alarm) {
        this.desk = desk;
        this.keys = keys;
        this.alarm = alarm;
    }

    protected Arrivals() {
        this(null, null, null);
    }

    /**
     * Keeps the report once, however often the request with that key arrives; when this returns it is kept. The school
     * must be one that is there.
     */
    public Receipt receive(SchoolId school, String key, ReportRequest request) {
        Telling telling = request.telling();
        if (telling.what().isEmpty()) {
            throw RefusedException.wrong("what", "FIELD_NOTBLANK");
        }
        if (!request.files().isEmpty() && telling.signs().imagery() != Sure.NO) {
            throw RefusedException.because("IMAGERY_NOT_RULED_OUT");
        }
        Receipt receipt = Receipt.of(keys.secret("receipts"), school, key);
        // Its words are weighed before its turn comes, while others have theirs.
        Arrival arrival = new Arrival(school, key, receipt, request, alarm.cannotWait(telling));
        keeping.computeIfAbsent(school, this::keeping).join(arrival);
        return receipt;
    }

    private Together<Arrival> keeping(SchoolId school) {
        return new Together<>(MOST_TOGETHER, PATIENCE, arrivals -> desk.receive(school, arrivals));
    }
}
