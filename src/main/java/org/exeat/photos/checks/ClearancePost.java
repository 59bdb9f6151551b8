package org.exeat.photos.checks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.exeat.platform.Batch;
import org.exeat.platform.Ids;
import org.exeat.platform.LetterRound;
import org.exeat.platform.LetterRound.Outcome;
import org.exeat.policy.AccountId;
import org.exeat.policy.SchoolId;
import org.exeat.web.StaffMail;

/**
 * Letters that a picture must be taken down, one to each person who is to be told of it. They say nothing of what or
 * whom: the school's name and the page that lists all such pictures, so that one will do for whatever waits with it.
 */
@ApplicationScoped
public class ClearancePost {

    private final ClearanceLetters letters;
    private final ClearanceDues dues;
    private final StaffMail mail;
    private final Ids ids;
    private final InstantSource time;

    @Inject
    public ClearancePost(ClearanceLetters letters, ClearanceDues dues, StaffMail mail, Ids ids, InstantSource time) {
        this.letters = letters;
        this.dues = dues;
        this.mail = mail;
        this.ids = ids;
        this.time = time;
    }

    protected ClearancePost() {
        this(null, null, null, null, null);
    }

    /** Writes to whoever was not written to before. Two nodes at once: the database refuses the letters of one. */
    void write(SchoolId school) {
        Set<ClearanceLetter.Due> before = letters.all(school).stream().map(ClearanceLetter::about)
            .collect(Collectors.toSet());
        Instant now = time.instant();
        Batch.write(dues.of(school).stream().filter(due -> !before.contains(due))
            .map(due -> new ClearanceLetter(ids.next(), school, due, now)).toList(), letters::add);
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

    /** Pointless once the picture is down, or once another letter has brought that person to the page. */
    private Supplier<Outcome> ready(SchoolId school, ClearanceLetter letter) {
        AccountId to = letter.about().to();
        if (!dues.of(school).contains(letter.about()) || letters.sent(school, to.value(), letter.madeAt()) > 0) {
            return () -> Outcome.MOOT;
        }
        return mail.ready(school, to, "CLEARANCE_LAPSED", "photos/clearances");
    }
}
