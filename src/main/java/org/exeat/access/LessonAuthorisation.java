package org.exeat.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.exeat.policy.ClassId;
import org.exeat.policy.SchoolId;
import org.exeat.policy.access.Window;

/**
 * One class let in to named platforms for one lesson, for a purpose, until the bell at the latest.
 *
 * <p>Life: PLANNED → LIVE → ENDED, or LIVE at once. Class and room are kept as they were, so that it can be shown and
 * closed whatever became of its lesson. Its platforms and the pupils left out are rows of their own.
 */
@Entity
@Table(name = "lesson_authorisation")
public class LessonAuthorisation {

    @Id
    private UUID id;
    @Version
    private int version;
    @Column(name = "school_id")
    private SchoolId schoolId;
    @Column(name = "lesson_id")
    private UUID lessonId;
    private LocalDate day;
    @Column(name = "class_id")
    private UUID classId;
    @Column(name = "class_name")
    private String className;
    private String room;
    private String purpose;
    private Instant opens;
    private Instant closes;
    private Instant bell;
    @Enumerated(EnumType.STRING)
    private AuthorisationState state;
    @Enumerated(EnumType.STRING)
    private Ending ending;
    @Column(name = "ended_at")
    private Instant endedAt;
    private String refusal;
    @Column(name = "opened_by")
    private UUID openedBy;
    @Column(name = "opened_by_name")
    private String openedByName;
    @Column(name = "created_at")
    private Instant createdAt;
    @Column(name = "edition_id")
    private UUID editionId;
    private String clause;
    @Column(name = "local_rule")
    private boolean localRule;

    protected LessonAuthorisation() {
    }

    LessonAuthorisation(UUID id, Opening opening, Basis basis) {
        this.id = id;
        this.schoolId = opening.school();
        this.lessonId = opening.lesson().id();
        this.day = opening.lesson().date();
        this.classId = opening.lesson().classId().value();
        this.className = opening.lesson().className();
        this.room = opening.lesson().room();
        this.purpose = opening.purpose();
        this.openedBy = opening.by().person().value();
        this.openedByName = opening.by().name();
        this.createdAt = opening.at();
        this.editionId = basis.edition();
        this.clause = basis.clause();
        this.localRule = basis.localRule();
        this.opens = opening.window().opens();
        closeAt(opening.window().closes(), opening.lesson().closes());
        this.state = opening.at().isBefore(opens) ? AuthorisationState.PLANNED : AuthorisationState.LIVE;
    }

    /** A planned one opens: decided again, on the facts of this moment. */
    void goLive(Window window, Instant newBell, Basis basis) {
        this.state = AuthorisationState.LIVE;
        this.opens = window.opens();
        closeAt(window.closes(), newBell);
        this.editionId = basis.edition();
        this.clause = basis.clause();
        this.localRule = basis.localRule();
    }

    /** A planned one is refused at its opening, or a live one because the facts it rested on changed. */
    void refuse(String reasons, Instant at) {
        this.refusal = reasons;
        end(state == AuthorisationState.PLANNED ? Ending.REFUSED_AT_OPENING : Ending.NO_LONGER_ALLOWED, at);
    }

    /** Closes at another moment of a lesson that ends with that bell. */
    final void closeAt(Instant newClosing, Instant newBell) {
        this.closes = newClosing;
        this.bell = newBell;
    }

    void end(Ending how, Instant at) {
        this.state = AuthorisationState.ENDED;
        this.ending = how;
        this.endedAt = at;
    }

    boolean liveAt(Instant at) {
        return state == AuthorisationState.LIVE && window().holds(at);
    }

    /** Its closing moment has come, and that is not put down yet. */
    boolean isOver(Instant at) {
        return state == AuthorisationState.LIVE && !at.isBefore(closes);
    }

    Window window() {
        return new Window(opens, closes);
    }

    Basis basis() {
        return new Basis(editionId, clause, localRule);
    }

    UUID id() {
        return id;
    }

    int version() {
        return version;
    }

    SchoolId schoolId() {
        return schoolId;
    }

    UUID lessonId() {
        return lessonId;
    }

    LocalDate day() {
        return day;
    }

    ClassId classId() {
        return new ClassId(classId);
    }

    String className() {
        return className;
    }

    String room() {
        return room;
    }

    String purpose() {
        return purpose;
    }

    Instant bell() {
        return bell;
    }

    AuthorisationState state() {
        return state;
    }

    Optional<Ending> ending() {
        return Optional.ofNullable(ending);
    }

    Optional<Instant> endedAt() {
        return Optional.ofNullable(endedAt);
    }

    Optional<String> refusal() {
        return Optional.ofNullable(refusal);
    }

    UUID openedBy() {
        return openedBy;
    }

    String openedByName() {
        return openedByName;
    }

    Instant createdAt() {
        return createdAt;
    }
}
