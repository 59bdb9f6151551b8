package org.exeat.incidents.reports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.exeat.platform.LetterRound.Outcome;
import org.exeat.platform.Retries;
import org.exeat.policy.AccountId;
import org.exeat.policy.SchoolId;
import org.exeat.web.StaffMail;

/**
 * Tells of urgent reports by mail, where a mail server is named, and again after a while if a letter failed or a node
 * died: of what cannot wait rather twice than never. When the next try is stays in memory: kept, it would tell when the
 * report came. A node that finds what another tried waits as long as that one does.
 */
@ApplicationScoped
public class AlertPost {

    private static final System.Logger LOG = System.getLogger(AlertPost.class.getName());

    private final AlertDesk desk;
    private final StaffMail mail;
    private final InstantSource time;
    private final Map<UUID, Wait> waits = new ConcurrentHashMap<>();

    /** Until when an alert waits that was tried so often. */
    private record Wait(int tries, Instant until) {
    }

    @Inject
    public AlertPost(AlertDesk desk, StaffMail mail, InstantSource time) {
        this.desk = desk;
        this.mail = mail;
        this.time = time;
    }

    protected AlertPost() {
        this(null, null, null);
    }

    /** Tells of all that it is time for. */
    void send(SchoolId school) {
        for (ReportAlert alert : desk.alerts(school)) {
            if (alert.tries() > 0 && next(alert.tries()).isEmpty()) {
                giveUp(school, alert, alert.tries());
            } else if (due(alert)) {
                desk.take(school, alert).ifPresent(people -> send(school, alert, people));
            }
        }
    }

    private boolean due(ReportAlert alert) {
        int tries = alert.tries();
        if (tries == 0) {
            return true;
        }
        Wait wait = waits.compute(alert.id(), (id, known) -> known != null && known.tries() == tries ? known
                : new Wait(tries, next(tries).orElseThrow()));
        return !time.instant().isBefore(wait.until());
    }

    /** When to try again after so many tries, the last of them now. */
    private Optional<Instant> next(int tries) {
        return Retries.next(tries - 1, time.instant(), time.instant());
    }

    private void send(SchoolId school, ReportAlert alert, Set<AccountId> people) {
        // Each of them is tried, whatever became of the others.
        List<Outcome> outcomes = people.stream().map(account -> tell(school, account)).toList();
        boolean failed = outcomes.contains(Outcome.FAILED) || nobodyReached(outcomes);
        int tries = alert.tries() + 1;
        Optional<Instant> next = next(tries);
        if (failed && next.isPresent()) {
            waits.put(alert.id(), new Wait(tries, next.get()));
        } else if (outcomes.contains(Outcome.SENT)) {
            desk.told(school, alert, Collections.frequency(outcomes, Outcome.SENT));
            waits.remove(alert.id());
        } else {
            giveUp(school, alert, tries);
        }
    }

    /** An address that is none is no reason to write to the others again; that of all of them is. */
    private static boolean nobodyReached(List<Outcome> outcomes) {
        return !outcomes.isEmpty() && outcomes.stream().allMatch(Outcome.REFUSED::equals);
    }

    /** Where nothing can be sent at all, the queue itself tells. */
    private Outcome tell(SchoolId school, AccountId account) {
        return mail.on() ? mail.ready(school, account, "REPORT_URGENT", "triage").get() : Outcome.MOOT;
    }

    private void giveUp(SchoolId school, ReportAlert alert, int tries) {
        LOG.log(Level.WARNING, "Nobody was told by mail of an urgent report; the triage page shows it as urgent.");
        desk.giveUp(school, alert, tries);
        waits.remove(alert.id());
    }
}
