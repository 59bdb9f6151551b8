package org.exeat.incidents.reports;

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

/** Something that the reporter or the school wrote to the other. */
@Entity(name = "ReportMessage")
@Table(name = "report_message")
public class MessageEntity {

    @Id
    private UUID id;
    @Column(name = "school_id")
    private SchoolId schoolId;
    @Column(name = "report_id")
    private UUID reportId;
    private int seq;
    @Enumerated(EnumType.STRING)
    @Column(name = "said_by")
    private Message.By saidBy;
    @Column(name = "account_id")
    private UUID accountId;
    @Column(name = "said_on")
    private LocalDate saidOn;
    private String text;
    @Column(name = "key_hash")
    private byte[] keyHash;

    protected MessageEntity() {
    }

    MessageEntity(UUID id, ReportEntity on, int seq, Message message) {
        this.id = id;
        this.schoolId = on.schoolId();
        this.reportId = on.id();
        this.seq = seq;
        this.saidBy = message.by();
        this.accountId = message.account().orElse(null);
        this.saidOn = message.on();
        this.text = message.text();
    }

    /** By what the same message is known again. */
    MessageEntity known(byte[] key) {
        keyHash = key.clone();
        return this;
    }

    boolean knownBy(byte[] key) {
        return Arrays.equals(keyHash, key);
    }

    UUID reportId() {
        return reportId;
    }

    Message message() {
        return new Message(saidBy, Optional.ofNullable(accountId), saidOn, text);
    }
}
