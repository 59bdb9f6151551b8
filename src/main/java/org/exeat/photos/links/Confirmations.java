package org.exeat.photos.links;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import org.exeat.people.Parents;
import org.exeat.photos.consents.ConsentsRecorded;
import org.exeat.photos.consents.ConsentsRecorded.Answered;
import org.exeat.platform.Mail;
import org.exeat.schools.SchoolClock;

/**
 * Writes about every answer, however it came: to whoever answered, and to the others who answer for the same child, if
 * the roster holds their address. So a parent hears of an answer that was made up in their name or behind their back.
 */
@ApplicationScoped
public class Confirmations {

    private final Parents parents;
    private final PhotoPost post;
    private final SchoolClock clock;
    private final Mail mail;

    @Inject
    public Confirmations(Parents parents, PhotoPost post, SchoolClock clock, Mail mail) {
        this.parents = parents;
        this.post = post;
        this.clock = clock;
        this.mail = mail;
    }

    protected Confirmations() {
        this(null, null, null, null);
    }

    /** In the transaction of the answers; where nothing can be sent, nothing is written. */
    void write(@Observes ConsentsRecorded recorded) {
        if (!mail.on()) {
            return;
        }
        List<Parents.Parent> all = parents.on(recorded.school(), clock.today(recorded.school())).stream()
            .filter(one -> one.mail().isPresent()).toList();
        write(recorded, PhotoLetter.Kind.CONFIRMATION, all, Confirmations::own);
        write(recorded, PhotoLetter.Kind.NOTICE, all, (one, answered) -> one.responsible() && !own(one, answered)
            && one.answersFor(answered.pupil()));
    }

    private static boolean own(Parents.Parent one, Answered answered) {
        return answered.by().equals(Optional.of(one.id()));
    }

    private void write(ConsentsRecorded recorded, PhotoLetter.Kind kind, List<Parents.Parent> all,
            BiPredicate<Parents.Parent, Answered> concerns) {
        post.tell(recorded.school(), kind, all.stream().filter(one -> recorded.answered().stream()
            .anyMatch(answered -> concerns.test(one, answered))).map(Parents.Parent::id).collect(Collectors.toSet()),
            recorded.at());
    }
}
