package org.exeat.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.exeat.policy.PupilId;
import org.exeat.policy.SchoolId;

/** A pupil of the class whom a teacher left out of a lesson authorisation. */
@Entity
@Table(name = "authorisation_exclusion")
public class AuthorisationExclusion {

    @Id
    private UUID id;
    @Version
    private int version;
    @Column(name = "school_id")
    private SchoolId schoolId;
    @Column(name = "authorisation_id")
    private UUID authorisationId;
    @Column(name = "pupil_id")
    private UUID pupilId;

    protected AuthorisationExclusion() {
    }

    AuthorisationExclusion(UUID id, LessonAuthorisation authorisation, PupilId pupil) {
        this.id = id;
        this.schoolId = authorisation.schoolId();
        this.authorisationId = authorisation.id();
        this.pupilId = pupil.value();
    }

    UUID authorisationId() {
        return authorisationId;
    }

    PupilId pupil() {
        return new PupilId(pupilId);
    }
}
