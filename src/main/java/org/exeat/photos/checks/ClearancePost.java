package org.exeat.photos.checks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.exeat.platform.LetterState;
import org.exeat.platform.Retries;
import org.exeat.policy.SchoolId;
import org.exeat.web.StaffMail;

/**
 * Sends letters that a picture is to be taken down: each once, and again after a while if it failed, but not once the
 * picture was taken down. They say nothing of what or whom: the school's name and the page, if
 * {@code EXEAT_PUBLIC_URL} says where that is. How far each came is in the row of its clearance.
 */
@ApplicationScoped
public class ClearancePost {

    /** At one go, so that a mail server that hangs does not hold up everything else. */
    private static final int MOST = 10;

    private final ClearanceRows rows;
    private final Checkers checkers;
    private final StaffMail mail;
    private final InstantSource time;

    @Inject
    public ClearancePost(ClearanceRows rows, Checkers checkers, StaffMail mail, InstantSource time) {
        this.rows = rows;
        this.checkers = checkers;
        this.mail = mail;
        this.time = time;
    }

    protected ClearancePost() {
        this(null, null, null, null);
    }

    /** Schools for which something waits to be sent. */
    List<SchoolId> schools() {
        return rows.schoolsWriting(time.instant());
    }

    /** Sends what waits there. */
    void send(SchoolId school) {
        rows.writing(school, time.instant()).stream().limit(MOST)
            .filter(one -> rows.take(school, one.id()) > 0).forEach(one -> send(school, one));
    }

    private void send(SchoolId school, Clearance one) {
        Instant now = time.instant();
        if (one.state() != ClearanceState.LAPSED) {
            rows.lay(school, one.id(), LetterState.MOOT, now);
        } else if (sent(school, one)) {
            rows.lay(school, one.id(), LetterState.SENT, now);
        } else {
            Optional<Instant> next = Retries.next(one.tries(), one.writtenAt(), now);
            rows.lay(school, one.id(), next.map(at -> LetterState.WAITS).orElse(LetterState.GIVEN_UP),
                next.orElse(now));
        }
    }

    /** Whether somebody was told; each is written to once, for it is not tried again then. */
    private boolean sent(SchoolId school, Clearance one) {
        return checkers.told(school, one.owner()).stream().map(who -> mail.send(school, who,
            "CLEARANCE_LAPSED", "photos/clearances")).toList().contains(true);
    }
}
