package org.exeat.photos.takedown;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.exeat.policy.SchoolId;

/** An entry, as its row: it is only ever added. */
@Entity(name = "TakeDownEntry")
@Table(name = "take_down_entry")
public class EntryEntity {

    @Id
    private UUID id;
    @Column(name = "school_id")
    private SchoolId schoolId;
    @Column(name = "take_down_id")
    private UUID takeDownId;
    private int seq;
    @Enumerated(EnumType.STRING)
    private EntryKind kind;
    @Column(name = "account_id")
    private UUID accountId;
    @Column(name = "entered_on")
    private LocalDate enteredOn;
    private String text;
    @Column(name = "key_hash")
    private byte[] keyHash;

    protected EntryEntity() {
    }

    EntryEntity(UUID id, TakeDownEntity on, int seq, Entry entry) {
        this.id = id;
        this.schoolId = on.schoolId();
        this.takeDownId = on.id();
        this.seq = seq;
        this.kind = entry.kind();
        this.accountId = entry.account().orElse(null);
        this.enteredOn = entry.on();
        this.text = entry.text();
    }

    /** By what the same message is known again. */
    EntryEntity known(byte[] key) {
        keyHash = key.clone();
        return this;
    }

    boolean knownBy(byte[] key) {
        return Arrays.equals(keyHash, key);
    }

    Entry entry() {
        return new Entry(kind, Optional.ofNullable(accountId), enteredOn, text);
    }
}
