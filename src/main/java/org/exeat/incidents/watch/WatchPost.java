package org.exeat.incidents.watch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.exeat.platform.Batch;
import org.exeat.platform.Ids;
import org.exeat.platform.LetterState;
import org.exeat.platform.Retries;
import org.exeat.policy.AccountId;
import org.exeat.policy.SchoolId;

/**
 * Sends letters by mail: each once, and again after a while if it failed, but not once what it tells of was dealt with
 * or its receiver may no longer see it. Where each stands is in the database.
 */
@ApplicationScoped
public class WatchPost {

    /** At one go, so that a mail server that hangs does not hold up everything else. */
    private static final int MOST = 10;

    private final WatchLetters letters;
    private final WatchList list;
    private final WatchMail mail;
    private final Ids ids;
    private final InstantSource time;

    @Inject
    public WatchPost(WatchLetters letters, WatchList list, WatchMail mail, Ids ids, InstantSource time) {
        this.letters = letters;
        this.list = list;
        this.mail = mail;
        this.ids = ids;
        this.time = time;
    }

    protected WatchPost() {
        this(null, null, null, null, null);
    }

    /** Writes a letter about it to each of these people, to be sent when the caller's transaction has ended. */
    void write(SchoolId school, Overdue about, Set<AccountId> people) {
        Batch.write(people.stream().map(to -> new WatchLetter(ids.next(), school, about, to, time.instant()))
                .toList(), letters::add);
    }

    /** Schools for which something waits to be sent. */
    List<SchoolId> schools() {
        return letters.schools(time.instant());
    }

    /** Sends what waits there. */
    void send(SchoolId school) {
        letters.waiting(school, time.instant()).stream().limit(MOST)
                .filter(one -> letters.take(school, one.id()) > 0).forEach(one -> send(school, one));
    }

    private void send(SchoolId school, WatchLetter one) {
        Instant now = time.instant();
        Optional<Overdue> about = list.stillOf(school, one);
        if (about.isEmpty()) {
            letters.lay(school, one.id(), LetterState.MOOT, now);
        } else if (mail.send(school, one.to(), about.get())) {
            letters.lay(school, one.id(), LetterState.SENT, now);
        } else {
            Optional<Instant> next = Retries.next(one.tries(), one.madeAt(), now);
            letters.lay(school, one.id(), next.map(at -> LetterState.WAITS).orElse(LetterState.GIVEN_UP),
                    next.orElse(now));
        }
    }
}
