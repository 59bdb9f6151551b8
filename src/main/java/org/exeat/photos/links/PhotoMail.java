package org.exeat.photos.links;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.exeat.people.Parents;
import org.exeat.photos.safeguarding.NoContact;
import org.exeat.platform.LetterRound.Outcome;
import org.exeat.platform.Mail;
import org.exeat.schools.SchoolClock;

/**
 * Hands letters to the mail server. One to somebody who is never to be written to goes as far as to ask the server
 * whether it would take it, so that what shows of it is what would show of any other.
 */
@ApplicationScoped
public class PhotoMail {

    private final Mail mail;
    private final Parents parents;
    private final NoContact noContact;
    private final PhotoLetterText texts;
    private final SchoolClock clock;

    @Inject
    public PhotoMail(Mail mail, Parents parents, NoContact noContact, PhotoLetterText texts, SchoolClock clock) {
        this.mail = mail;
        this.parents = parents;
        this.noContact = noContact;
        this.texts = texts;
        this.clock = clock;
    }

    protected PhotoMail() {
        this(null, null, null, null, null);
    }

    /** Makes it ready; what comes back sends it. */
    Supplier<Outcome> ready(PhotoLetter letter) {
        LocalDate today = clock.today(letter.school());
        Optional<Parents.Parent> to = parents.find(letter.school(), letter.to(), today);
        if (to.isEmpty()) {
            return () -> Outcome.MOOT;
        }
        if (to.get().mail().isEmpty()) {
            return () -> Outcome.REFUSED;
        }
        if (!texts.ready(letter)) {
            return () -> Outcome.FAILED;
        }
        Optional<Mail.Letter> written = texts.of(letter, to.get());
        boolean withheld = !noContact.among(letter.school(), Set.of(letter.to())).isEmpty();
        return written.isEmpty() ? () -> Outcome.MOOT
            : () -> Outcome.of(withheld ? mail.ask(written.get()) : mail.hand(written.get()));
    }
}
