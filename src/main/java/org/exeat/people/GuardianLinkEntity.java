package org.exeat.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.exeat.policy.SchoolId;

/** That somebody is a pupil's parent, or otherwise answers for the pupil. */
@Entity(name = "GuardianLink")
@Table(name = "guardian_link")
public class GuardianLinkEntity {

    @Id
    private UUID id;
    @Version
    private int version;
    @Column(name = "school_id")
    private SchoolId schoolId;
    @Column(name = "pupil_id")
    private UUID pupilId;
    @Column(name = "guardian_id")
    private UUID guardianId;
    @Column(name = "ended_on")
    private LocalDate endedOn;

    protected GuardianLinkEntity() {
    }

    static GuardianLinkEntity of(UUID id, SchoolId school, UUID pupil, UUID guardian) {
        var row = new GuardianLinkEntity();
        row.id = id;
        row.schoolId = school;
        row.pupilId = pupil;
        row.guardianId = guardian;
        return row;
    }

    UUID pupilId() {
        return pupilId;
    }

    UUID guardianId() {
        return guardianId;
    }

    boolean ended() {
        return endedOn != null;
    }

    /** The day on which it ended. */
    LocalDate endedOn() {
        return endedOn;
    }

    void end(LocalDate day) {
        endedOn = day;
    }

    void takeUpAgain() {
        endedOn = null;
    }
}
