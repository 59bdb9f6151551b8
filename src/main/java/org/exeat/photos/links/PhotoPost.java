package org.exeat.photos.links;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.exeat.platform.Batch;
import org.exeat.platform.Ids;
import org.exeat.platform.LetterRound;
import org.exeat.policy.PersonId;
import org.exeat.policy.SchoolId;

/** The letters to parents that wait, and where each stands; sent once the transaction that wrote them has ended. */
@ApplicationScoped
public class PhotoPost {

    private final PhotoLetters letters;
    private final PhotoMail mail;
    private final Ids ids;
    private final InstantSource time;

    @Inject
    public PhotoPost(PhotoLetters letters, PhotoMail mail, Ids ids, InstantSource time) {
        this.letters = letters;
        this.mail = mail;
        this.ids = ids;
        this.time = time;
    }

    protected PhotoPost() {
        this(null, null, null, null);
    }

    /** Writes a letter for each link. */
    void bring(List<PhotoLink> links) {
        Instant now = time.instant();
        Batch.write(links.stream().map(link -> PhotoLetter.bringing(link, ids.next(), now)).toList(), letters::add);
    }

    /** Writes to these people that answers were recorded at that moment. */
    void tell(SchoolId school, PhotoLetter.Kind kind, Set<PersonId> people, Instant answeredAt) {
        Batch.write(people.stream().map(to -> PhotoLetter.telling(school, kind, to, ids.next(), answeredAt)).toList(),
            letters::add);
    }

    /** Has one tried again that told of answers and failed; whether there was one. */
    boolean again(SchoolId school, UUID letter) {
        Instant now = time.instant();
        return letters.again(school, letter, now, now.minus(PhotoLetter.SENDING)) > 0;
    }

    /** Notes that the letter with that link came back; whether one had been sent. */
    boolean noteReturn(PhotoLink link) {
        return letters.noteReturn(link.school(), link.id()) > 0;
    }

    /** Schools for which something waits to be sent. */
    List<SchoolId> schools() {
        return letters.schools(time.instant());
    }

    /** Sends what waits there. */
    void send(SchoolId school) {
        new LetterRound<>(letters::waiting, letters::take, letters::lay, time).send(school, mail::ready);
    }
}
