package org.exeat.incidents.watch;

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
import org.exeat.web.StaffMail;

/**
 * Sends letters by mail: each once, and again after a while if it failed, but not once what it tells of was dealt with
 * or its receiver may no longer see it. Where each stands is in the database.
 */
@ApplicationScoped
public class WatchPost {

    private final WatchLetters letters;
    private final WatchList list;
    private final StaffMail mail;
    private final Ids ids;
    private final InstantSource time;

    @Inject
    public WatchPost(WatchLetters letters, WatchList list, StaffMail mail, Ids ids, InstantSource time) {
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
        new LetterRound<>(letters::waiting, letters::take, letters::lay, time)
                .send(school, letter -> ready(school, letter));
    }

    private Supplier<Outcome> ready(SchoolId school, WatchLetter letter) {
        return list.stillOf(school, letter).map(about -> mail.ready(school, letter.to(),
                about.matter() == Matter.GLASS_BROKEN ? "GLASS_BROKEN" : "INCIDENT_REMINDER", about.place().page(),
                about.place().number())).orElse(() -> Outcome.MOOT);
    }
}
