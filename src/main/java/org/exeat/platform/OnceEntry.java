package org.exeat.platform;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.exeat.policy.SchoolId;

/** That a request has made something. */
@Entity
@Table(name = "once_entry")
public class OnceEntry {

    @Id
    private UUID id;
    @Column(name = "school_id")
    private SchoolId schoolId;
    @Column(name = "account_id")
    private UUID accountId;
    private String name;
    private String address;
    private String asked;
    private String made;
    private Instant at;

    protected OnceEntry() {
    }

    OnceEntry(UUID id, OnceKey key, String made, Instant at) {
        this.id = id;
        this.schoolId = key.school();
        this.accountId = key.account();
        this.name = key.name();
        this.address = key.address();
        this.asked = key.asked();
        this.made = made;
        this.at = at;
    }

    boolean askedFor(OnceKey key) {
        return asked.equals(key.asked());
    }

    String made() {
        return made;
    }
}
