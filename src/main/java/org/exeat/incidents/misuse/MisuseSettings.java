package org.exeat.incidents.misuse;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.exeat.policy.SchoolId;
import org.exeat.policy.misuse.Interval;

/** What a school has settled about its record of misuse. */
@Entity
@Table(name = "misuse_settings")
public class MisuseSettings {

    @Id
    private UUID id;
    @Version
    private int version;
    @Column(name = "school_id")
    private SchoolId schoolId;
    @Enumerated(EnumType.STRING)
    @Column(name = "signed_every")
    private Interval signedEvery;
    @Column(name = "sign_off")
    private boolean signOff;
    @Column(name = "begun_on")
    private LocalDate begunOn;

    protected MisuseSettings() {
    }

    MisuseSettings(UUID id, SchoolId school, LocalDate begunOn) {
        this.id = id;
        this.schoolId = school;
        this.begunOn = begunOn;
    }

    void settle(Interval every, boolean asked) {
        signedEvery = every;
        signOff = asked;
    }

    MisuseRule rule() {
        return new MisuseRule(version, signedEvery, signOff, begunOn);
    }
}
