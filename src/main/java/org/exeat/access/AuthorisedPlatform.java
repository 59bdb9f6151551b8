package org.exeat.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.exeat.policy.PersonId;
import org.exeat.policy.PlatformId;
import org.exeat.policy.SchoolId;

/** One platform named in a lesson authorisation, and who opened it: two teachers may name different ones. */
@Entity
@Table(name = "authorisation_platform")
public class AuthorisedPlatform {

    @Id
    private UUID id;
    @Version
    private int version;
    @Column(name = "school_id")
    private SchoolId schoolId;
    @Column(name = "authorisation_id")
    private UUID authorisationId;
    private String platform;
    @Column(name = "opened_by")
    private UUID openedBy;
    @Column(name = "opened_by_name")
    private String openedByName;
    @Column(name = "opened_at")
    private Instant openedAt;
    @Column(name = "ended_at")
    private Instant endedAt;
    private String refusal;

    protected AuthorisedPlatform() {
    }

    AuthorisedPlatform(UUID id, LessonAuthorisation authorisation, PlatformId platform, Opener by, Instant at) {
        this.id = id;
        this.schoolId = authorisation.schoolId();
        this.authorisationId = authorisation.id();
        this.platform = platform.value();
        open(by, at);
    }

    /** Named, perhaps again after it had stopped being allowed. */
    final void open(Opener by, Instant at) {
        this.openedBy = by.person().value();
        this.openedByName = by.name();
        this.openedAt = at;
        this.endedAt = null;
        this.refusal = null;
    }

    /** It alone is no longer allowed; the others of its authorisation go on. */
    void end(String reasons, Instant at) {
        this.refusal = reasons;
        this.endedAt = at;
    }

    UUID authorisationId() {
        return authorisationId;
    }

    PlatformId platform() {
        return new PlatformId(platform);
    }

    PersonId openedBy() {
        return new PersonId(openedBy);
    }

    String openedByName() {
        return openedByName;
    }

    Instant openedAt() {
        return openedAt;
    }

    /** When it alone stopped being allowed. */
    Optional<Instant> endedAt() {
        return Optional.ofNullable(endedAt);
    }

    Optional<String> refusal() {
        return Optional.ofNullable(refusal);
    }
}
