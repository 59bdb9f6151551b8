package org.exeat.incidents.misuse;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.exeat.platform.Batch;
import org.exeat.platform.Ids;
import org.exeat.platform.LetterRound;
import org.exeat.platform.LetterRound.Outcome;
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
        new LetterRound<>(letters::waiting, letters::take, letters::lay, time)
                .send(school, letter -> ready(school, letter.about()));
    }

    private Supplier<Outcome> ready(SchoolId school, MisuseLetter.Due about) {
        return reminders.of(school).contains(about) ? mail.ready(school, about.to(), "MISUSE_REMINDER", "misuse")
                : () -> Outcome.MOOT;
    }
}
