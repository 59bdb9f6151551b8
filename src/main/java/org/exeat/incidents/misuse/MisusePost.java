package org.exeat.incidents.misuse;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.exeat.platform.Batch;
import org.exeat.platform.Ids;
import org.exeat.platform.LetterState;
import org.exeat.platform.Retries;
import org.exeat.policy.SchoolId;
import org.exeat.web.StaffMail;

/**
 * Sends letters by mail: each once, and again after a while if it failed, but not once the period was signed. Where
 * each stands is in the database.
 */
@ApplicationScoped
public class MisusePost {

    private final MisuseLetters letters;
    private final MisuseReminders reminders;
    private final StaffMail mail;
    private final Ids ids;
    private final InstantSource time;

    @Inject
    public MisusePost(MisuseLetters letters, MisuseReminders reminders, StaffMail mail, Ids ids,
            InstantSource time) {
        this.letters = letters;
        this.reminders = reminders;
        this.mail = mail;
        this.ids = ids;
        this.time = time;
    }

    protected MisusePost() {
        this(null, null, null, null, null);
    }

    /** Writes a letter about whatever is overdue there. Two nodes at once: the database refuses those of one. */
    void write(SchoolId school) {
        Set<MisuseLetter.Due> before = letters.all(school).stream().map(MisuseLetter::about)
                .collect(Collectors.toSet());
        Batch.write(reminders.of(school).stream().filter(due -> !before.contains(due))
                .map(due -> new MisuseLetter(ids.next(), school, due, time.instant())).toList(), letters::add);
    }

    /** Schools for which something waits to be sent. */
    List<SchoolId> schools() {
        return letters.schools(time.instant());
    }

    /** Sends what waits there. */
    void send(SchoolId school) {
        letters.waiting(school, time.instant()).stream().filter(one -> letters.take(school, one.id()) > 0)
                .forEach(one -> send(school, one));
    }

    private void send(SchoolId school, MisuseLetter one) {
        Instant now = time.instant();
        if (!reminders.of(school).contains(one.about())) {
            letters.lay(school, one.id(), LetterState.MOOT, now);
        } else if (mail.send(school, one.about().to(), "MISUSE_REMINDER", "misuse")) {
            letters.lay(school, one.id(), LetterState.SENT, now);
        } else {
            Optional<Instant> next = Retries.next(one.tries(), one.madeAt(), now);
            letters.lay(school, one.id(), next.map(at -> LetterState.WAITS).orElse(LetterState.GIVEN_UP),
                    next.orElse(now));
        }
    }
}
