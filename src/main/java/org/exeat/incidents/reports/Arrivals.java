package org.exeat.incidents.reports;

import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.exeat.platform.Keys;
import org.exeat.platform.RefusedException;
import org.exeat.platform.Sweep;
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
    private final ManagedScheduledExecutorService threads;
    private final InstantSource time;
    /** For each school its own: an import that holds one school's rows must not keep another's visitors waiting. */
    private final Map<SchoolId, Together<Arrival>> keeping = new ConcurrentHashMap<>();

    @Inject
    public Arrivals(OpenReportDesk desk, Keys keys, Alarm alarm, ManagedScheduledExecutorService threads,
            InstantSource time) {
        this.desk = desk;
        this.keys = keys;
        this.alarm = alarm;
        this.threads = threads;
        this.time = time;
    }

    protected Arrivals() {
        this(null, null, null, null, null);
    }

    void begin(@Observes Startup started) {
        new Sweep("Visitors whose turn does not come").begin(threads,
                () -> keeping.values().forEach(Together::sendAway));
    }

    /**
     * That report, ready to be kept. Its words are weighed before its turn comes, while others have theirs. The school
     * must be one that is there.
     *
     * @throws RefusedException if it tells nothing, or has files that might show what nobody may keep
     */
    Arrival arrival(SchoolId school, String key, ReportRequest request) {
        Telling telling = request.telling();
        if (telling.what().isEmpty()) {
            throw RefusedException.wrong("what", "FIELD_NOTBLANK");
        }
        if (!request.files().isEmpty() && telling.signs().imagery() != Sure.NO) {
            throw RefusedException.because("IMAGERY_NOT_RULED_OUT");
        }
        return new Arrival(school, key, Receipt.of(keys.secret("receipts"), school, key), request,
                alarm.cannotWait(telling));
    }

    /** Keeps it once, however often it arrives; when what is returned ends well, it is kept. */
    CompletionStage<Void> keep(Arrival arrival) {
        return keeping.computeIfAbsent(arrival.school(), this::keeping).join(arrival);
    }

    /** The same in a transaction of its own, by the thread that calls; when it returns, it is kept. */
    void keepAlone(Arrival arrival) {
        receive(arrival.school(), List.of(arrival));
    }

    private Together<Arrival> keeping(SchoolId school) {
        return new Together<>(MOST_TOGETHER, PATIENCE, arrivals -> receive(school, arrivals), threads, time);
    }

    private void receive(SchoolId school, List<Arrival> arrivals) {
        desk.receive(school, arrivals, new AtomicBoolean(true));
    }
}
