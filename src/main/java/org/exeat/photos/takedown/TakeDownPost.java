package org.exeat.photos.takedown;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
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

/** Letters that requests wait. They say neither what nor how many: one is for all that is told on a day. */
@ApplicationScoped
public class TakeDownPost {

    private final TakeDownLetters letters;
    private final TakeDownDues dues;
    private final StaffMail mail;
    private final Ids ids;
    private final InstantSource time;

    @Inject
    public TakeDownPost(TakeDownLetters letters, TakeDownDues dues, StaffMail mail, Ids ids, InstantSource time) {
        this.letters = letters;
        this.dues = dues;
        this.mail = mail;
        this.ids = ids;
        this.time = time;
    }

    protected TakeDownPost() {
        this(null, null, null, null, null);
    }

    /** Writes if there is anything new to tell that day. Two nodes at once: the database refuses the letters of one. */
    void write(SchoolId school, LocalDate today) {
        Instant now = time.instant();
        Set<AccountId> people = dues.telling(school, letters.lastDay(school, today).orElse(LocalDate.MIN), today);
        Batch.write(people.stream().map(to -> new TakeDownLetter(ids.next(), school, to, today, now)).toList(),
                letters::add);
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

    private Supplier<Outcome> ready(SchoolId school, TakeDownLetter letter) {
        return dues.still(school, letter.to(), letter.writtenOn())
                ? mail.ready(school, letter.to(), "TAKE_DOWN_REMINDER", "take-downs") : () -> Outcome.MOOT;
    }
}
