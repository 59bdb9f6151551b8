package org.exeat.incidents.letters;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.exeat.policy.SchoolId;

/** A letter, as its row: it is only ever added. */
@Entity(name = "IncidentLetter")
@Table(name = "incident_letter")
public class LetterEntity {

    @Id
    private UUID id;
    @Column(name = "school_id")
    private SchoolId schoolId;
    @Column(name = "incident_id")
    private UUID incidentId;
    @Column(name = "party_id")
    private UUID partyId;
    private String about;
    @Enumerated(EnumType.STRING)
    private LetterKind kind;
    private String language;
    private String addressee;
    private String text;
    @Column(name = "written_by")
    private UUID writtenBy;
    @Column(name = "written_at")
    private Instant writtenAt;

    protected LetterEntity() {
    }

    /** Which letter, about which incident, by whom and when. */
    record Origin(UUID id, SchoolId school, UUID incident, UUID by, Instant at) {
    }

    LetterEntity(Origin origin, String about, ParentLetterRequest request) {
        this.id = origin.id();
        this.schoolId = origin.school();
        this.incidentId = origin.incident();
        this.writtenBy = origin.by();
        this.writtenAt = origin.at();
        this.partyId = request.party();
        this.about = about;
        this.kind = request.kind();
        this.language = request.language();
        this.addressee = request.addressee().strip();
        this.text = request.text().strip();
    }

    UUID id() {
        return id;
    }

    UUID writtenBy() {
        return writtenBy;
    }

    LetterView view(String by) {
        return new LetterView(id.toString(), about, kind.name(), language, addressee, text, by, writtenAt);
    }
}
