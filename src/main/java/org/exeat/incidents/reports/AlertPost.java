package org.exeat.incidents.reports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.exeat.platform.Retries;
import org.exeat.policy.AccountId;
import org.exeat.policy.SchoolId;

/**
 * Tells of urgent reports by mail, where a mail server is named, and again after a while if a letter failed or a node
 * died: of what cannot wait rather twice than never. When the next try is stays in memory: kept, it would tell when the
 * report came. A node that finds what another tried waits as long as that one does.
 */
@ApplicationScoped
public class AlertPost {

    private static final System.Logger LOG = System.getLogger(AlertPost.class.getName());

    private final AlertDesk desk;
    private final AlertMail mail;
    private final InstantSource time;
    private final Map<UUID, Wait> waits = new ConcurrentHashMap<>();

    /** Until when an alert waits that was tried so often. */
    private record Wait(int tries, Instant until) {
    }

    @Inject
    public AlertPost(AlertDesk desk, AlertMail mail, InstantSource time) {
        this.desk = desk;
        this.mail = mail;
        this.time = time;
    }

    protected AlertPost() {
        this(null, null, null);
    }

    /** Tells of all that it is time for. */
    void send(SchoolId school) {
        desk.alerts(school).stream().filter(this::due).forEach(alert -> desk.take(school, alert)
                .ifPresent(people -> send(school, alert, people)));
    }

    private boolean due(ReportAlert alert) {
        Wait wait = waits.get(alert.id());
        if (alert.tries() > 0 && (wait == null || wait.tries() != alert.tries())) {
            wait = new Wait(alert.tries(), next(alert.tries()).orElseGet(time::instant));
            waits.put(alert.id(), wait);
        }
        return wait == null || !time.instant().isBefore(wait.until());
    }

    /** When to try again after so many tries, the last of them now. */
    private Optional<Instant> next(int tries) {
        return Retries.next(tries - 1, time.instant(), time.instant());
    }

    private void send(SchoolId school, ReportAlert alert, Set<AccountId> people) {
        // Each of them is tried, whatever became of the others.
        boolean failed = people.stream().map(account -> mail.send(school, account)).toList().contains(false);
        int tries = alert.tries() + 1;
        Optional<Instant> next = next(tries);
        if (failed && next.isPresent()) {
            waits.put(alert.id(), new Wait(tries, next.get()));
            return;
        }
        if (failed) {
            LOG.log(Level.WARNING, "Letters of an urgent report were given up; it stands first in the queue.");
        }
        desk.lay(school, alert);
        waits.remove(alert.id());
    }
}
