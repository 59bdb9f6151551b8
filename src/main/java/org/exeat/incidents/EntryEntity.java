package org.exeat.incidents;

import jakarta.json.Json;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.io.StringReader;
import java.time.Instant;
import java.util.UUID;
import org.exeat.policy.SchoolId;

/** An entry of a chronology, as its row. */
@Entity(name = "IncidentEntry")
@Table(name = "incident_entry")
public class EntryEntity {

    @Id
    private UUID id;
    @Column(name = "school_id")
    private SchoolId schoolId;
    @Column(name = "incident_id")
    private UUID incidentId;
    /** Its place in the chronology, from 1. */
    private int seq;
    @Enumerated(EnumType.STRING)
    private EntryKind kind;
    @Column(name = "entered_by")
    private UUID enteredBy;
    @Column(name = "entered_at")
    private Instant enteredAt;
    private String text;
    private String data;

    protected EntryEntity() {
    }

    EntryEntity(IncidentEntity of, Entry entry) {
        this.id = entry.id();
        this.schoolId = of.schoolId();
        this.incidentId = of.id();
        this.seq = of.entries();
        this.kind = entry.kind();
        this.enteredBy = entry.by();
        this.enteredAt = entry.at();
        this.text = entry.text();
        this.data = entry.data().toString();
    }

    UUID incidentId() {
        return incidentId;
    }

    Entry entry() {
        try (var reader = Json.createReader(new StringReader(data))) {
            return new Entry(id, kind, enteredBy, enteredAt, text, reader.readObject());
        }
    }
}
