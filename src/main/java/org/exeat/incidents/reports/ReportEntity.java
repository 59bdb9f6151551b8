package org.exeat.incidents.reports;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.exeat.policy.SchoolId;

/** A report: a draft of a member of staff, or one that was received. What was received stays as it was sent. */
@Entity(name = "IncidentReport")
@Table(name = "incident_report")
public class ReportEntity {

    @Id
    private UUID id;
    @Version
    private int version;
    @Column(name = "school_id")
    private SchoolId schoolId;
    private Integer number;
    @Enumerated(EnumType.STRING)
    private ReportChannel channel;
    @Enumerated(EnumType.STRING)
    private ReportState state;
    @Enumerated(EnumType.STRING)
    private ReportStatus status;
    @Column(name = "reporter_account")
    private UUID reporterAccount;
    @Enumerated(EnumType.STRING)
    private Relation relation;
    @Embedded
    private TellingColumns telling;
    @Column(name = "received_on")
    private LocalDate receivedOn;
    @Column(name = "received_at")
    private Instant receivedAt;
    @Column(name = "receipt_hash")
    private byte[] receiptHash;
    @Column(name = "key_hash")
    private byte[] keyHash;
    @Column(name = "draft_hash")
    private byte[] draftHash;
    @Column(name = "saved_on")
    private LocalDate savedOn;
    @Column(name = "for_incident")
    private UUID forIncident;
    @Column(name = "incident_id")
    private UUID incidentId;

    protected ReportEntity() {
    }

    /** One from somebody without an account, who comes back with a receipt. */
    static ReportEntity open(UUID id, SchoolId school, Relation relation, Telling told) {
        var row = new ReportEntity();
        row.id = id;
        row.schoolId = school;
        row.channel = ReportChannel.OPEN;
        row.state = ReportState.DRAFT;
        row.status = ReportStatus.RECEIVED;
        row.relation = relation;
        row.telling = new TellingColumns(told);
        return row;
    }

    /** The draft of a member of staff. */
    static ReportEntity draft(UUID id, SchoolId school, UUID account, Telling told) {
        var row = open(id, school, Relation.STAFF, told);
        row.channel = ReportChannel.STAFF;
        row.reporterAccount = account;
        return row;
    }

    void known(byte[] receipt, byte[] key) {
        receiptHash = receipt.clone();
        keyHash = key.clone();
    }

    /** The hash of the key by which it is known when it arrives again, in hexadecimal. */
    String keyHex() {
        return HexFormat.of().formatHex(keyHash);
    }

    void tell(Telling told) {
        telling = new TellingColumns(told);
    }

    /** A draft is meant for that incident. */
    void meanFor(UUID incident) {
        forIncident = incident;
    }

    /** The incident a draft is meant for. */
    Optional<UUID> meantFor() {
        return Optional.ofNullable(forIncident);
    }

    /** A draft was saved on that day. */
    void save(LocalDate day) {
        savedOn = day;
    }

    /** Under which key its files were uploaded. */
    void gather(byte[] draft) {
        draftHash = draft == null ? null : draft.clone();
    }

    /** It is received: from now on its words stand. It has no number yet. */
    void receive(LocalDate day) {
        state = ReportState.RECEIVED;
        receivedOn = day;
        savedOn = null;
    }

    /** For staff the moment is kept too. */
    void receive(LocalDate day, Instant at) {
        receive(day);
        receivedAt = at;
    }

    void attach(UUID incident) {
        incidentId = incident;
        status = ReportStatus.BEING_LOOKED_AT;
    }

    void show(ReportStatus now) {
        status = now;
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

    ReportState state() {
        return state;
    }

    ReportStatus status() {
        return status;
    }

    Optional<UUID> reporter() {
        return Optional.ofNullable(reporterAccount);
    }

    Optional<byte[]> draftHash() {
        return Optional.ofNullable(draftHash).map(byte[]::clone);
    }

    Telling telling() {
        return telling.telling();
    }

    /** When it was last saved; only of a draft of a member of staff. */
    Optional<LocalDate> savedOn() {
        return Optional.ofNullable(savedOn);
    }

    LocalDate receivedOn() {
        return receivedOn;
    }

    Optional<UUID> incident() {
        return Optional.ofNullable(incidentId);
    }

    /** As others know it; only of one that was received and has its number. */
    Report report() {
        return new Report(id, number, channel, status, Optional.ofNullable(reporterAccount), relation,
                telling.telling(), receivedOn, incident());
    }
}
