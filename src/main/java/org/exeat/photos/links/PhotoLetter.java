package org.exeat.photos.links;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.exeat.platform.LetterRound;
import org.exeat.platform.LetterState;
import org.exeat.policy.PersonId;
import org.exeat.policy.SchoolId;

/** A letter to a parent, and how far it came. What it says follows from what it is about. */
@Entity
@Table(name = "photo_letter")
public class PhotoLetter implements LetterRound.Waiting {

    /** After so long nobody is sending it any more: a node stopped. */
    static final Duration SENDING = Duration.ofMinutes(10);

    @Id
    private UUID id;
    @Column(name = "school_id")
    private SchoolId schoolId;
    @Enumerated(EnumType.STRING)
    private Kind kind;
    @Column(name = "person_id")
    private UUID personId;
    @Column(name = "link_id")
    private UUID linkId;
    @Column(name = "answered_at")
    private Instant answeredAt;
    @Enumerated(EnumType.STRING)
    private LetterState state;
    private int tries;
    @Column(name = "made_at")
    private Instant madeAt;
    /** Or, while it is being sent, when it was taken up. */
    @Column(name = "next_try")
    private Instant nextTry;

    /** What a letter brings. */
    enum Kind {
        LINK,
        /** What its receiver answered, to its receiver. */
        CONFIRMATION,
        /** That somebody else answered about a child of its receiver, and not what. */
        NOTICE
    }

    protected PhotoLetter() {
    }

    private PhotoLetter(UUID id, SchoolId school, Kind kind, PersonId to, Instant now) {
        this.id = id;
        this.schoolId = school;
        this.kind = kind;
        this.personId = to.value();
        this.state = LetterState.WAITS;
        this.madeAt = now;
        this.nextTry = now;
    }

    static PhotoLetter bringing(PhotoLink link, UUID id, Instant now) {
        var letter = new PhotoLetter(id, link.school(), Kind.LINK, link.parent(), now);
        letter.linkId = link.id();
        return letter;
    }

    static PhotoLetter telling(SchoolId school, Kind kind, PersonId to, UUID id, Instant answeredAt) {
        var letter = new PhotoLetter(id, school, kind, to, answeredAt);
        letter.answeredAt = answeredAt;
        return letter;
    }

    @Override
    public UUID id() {
        return id;
    }

    @Override
    public int tries() {
        return tries;
    }

    @Override
    public Instant madeAt() {
        return madeAt;
    }

    SchoolId school() {
        return schoolId;
    }

    Kind kind() {
        return kind;
    }

    PersonId to() {
        return new PersonId(personId);
    }

    /** The link it brings; none of another kind. */
    UUID link() {
        return linkId;
    }

    /** The moment that the answers bear of which it tells. */
    Instant answeredAt() {
        return answeredAt;
    }

    /** Whether it is still to be sent. */
    boolean waits(Instant now) {
        return state == LetterState.WAITS || state == LetterState.SENDING && now.isBefore(nextTry.plus(SENDING));
    }

    /** Whether it did not arrive, or nobody knows that it did. */
    boolean failed(Instant now) {
        return state == LetterState.GIVEN_UP || state == LetterState.SENDING && !waits(now);
    }
}
