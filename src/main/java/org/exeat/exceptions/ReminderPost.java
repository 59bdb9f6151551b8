package org.exeat.exceptions;

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
import org.exeat.policy.exceptions.Occasion;

/**
 * Sends reminders by mail: each once. One that fails is tried again after a minute, ten minutes, an hour and four
 * hours, then no more, and not at all once what it reminds of was dealt with. Where each stands is in the database.
 */
@ApplicationScoped
public class ReminderPost {

    /** At one go, so that a mail server that hangs does not hold up everything else. */
    private static final int MOST = 10;

    private final ReminderLetters letters;
    private final ReminderList reminders;
    private final ReminderMail mail;
    private final Ids ids;
    private final InstantSource time;

    @Inject
    public ReminderPost(ReminderLetters letters, ReminderList reminders, ReminderMail mail, Ids ids,
            InstantSource time) {
        this.letters = letters;
        this.reminders = reminders;
        this.mail = mail;
        this.ids = ids;
        this.time = time;
    }

    protected ReminderPost() {
        this(null, null, null, null, null);
    }

    /** Writes a letter about it to each of these people, to be sent when the caller's transaction has ended. */
    void write(ExceptionEntity about, Set<AccountId> people, Occasion occasion) {
        Batch.write(people.stream().map(to -> new ReminderLetter(ids.next(), about, to, occasion, time.instant()))
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

    private void send(SchoolId school, ReminderLetter one) {
        Instant now = time.instant();
        Optional<ExceptionEntity> about = reminders.stillOf(school, one);
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
