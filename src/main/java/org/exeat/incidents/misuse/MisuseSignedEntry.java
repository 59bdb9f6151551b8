package org.exeat.incidents.misuse;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.exeat.policy.SchoolId;

/** That a sign-off covered an entry. */
@Entity
@Table(name = "misuse_signed_entry")
public class MisuseSignedEntry {

    @Id
    @Column(name = "entry_id")
    private UUID entryId;
    @Column(name = "school_id")
    private SchoolId schoolId;
    @Column(name = "sign_off_id")
    private UUID signOffId;

    protected MisuseSignedEntry() {
    }

    MisuseSignedEntry(SchoolId school, UUID entry, UUID signOff) {
        this.schoolId = school;
        this.entryId = entry;
        this.signOffId = signOff;
    }

    UUID entry() {
        return entryId;
    }

    UUID signOff() {
        return signOffId;
    }
}
