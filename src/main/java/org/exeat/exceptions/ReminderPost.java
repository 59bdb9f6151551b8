package org.exeat.exceptions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.exeat.platform.Batch;
import org.exeat.platform.Ids;
import org.exeat.platform.LetterRound;
import org.exeat.platform.LetterRound.Outcome;
import org.exeat.policy.AccountId;
import org.exeat.policy.SchoolId;
import org.exeat.policy.exceptions.Occasion;
import org.exeat.web.StaffMail;

/**
 * Sends reminders by mail: each once. One that fails is tried again after a while, and not at all once what it reminds
 * of was dealt with. Where each stands is in the database.
 */
@ApplicationScoped
public class ReminderPost {

    private final ReminderLetters letters;
    private final ReminderList reminders;
    private final StaffMail mail;
    private final Ids ids;
    private final InstantSource time;

    @Inject
    public ReminderPost(ReminderLetters letters, ReminderList reminders, StaffMail mail, Ids ids,
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
        new LetterRound<>(letters::waiting, letters::take, letters::lay, time)
                .send(school, letter -> ready(school, letter));
    }

    private Supplier<Outcome> ready(SchoolId school, ReminderLetter letter) {
        return reminders.stillOf(school, letter).map(about -> mail.ready(school, letter.to(), "EXCEPTION_REMINDER",
                "exceptions/request?id=" + about.id(), about.number().map(Numbers::text).orElseThrow()))
                .orElse(() -> Outcome.MOOT);
    }
}
