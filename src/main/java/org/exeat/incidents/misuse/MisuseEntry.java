package org.exeat.incidents.misuse;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.exeat.incidents.IncidentEntity;
import org.exeat.incidents.Party;
import org.exeat.incidents.PartyRole;
import org.exeat.policy.SchoolId;

/** One thing that was recorded, as its row: it is only ever added. */
@Entity
@Table(name = "misuse_entry")
public class MisuseEntry {

    @Id
    private UUID id;
    @Column(name = "school_id")
    private SchoolId schoolId;
    @Column(name = "happened_on")
    private LocalDate happenedOn;
    @Column(name = "written_by")
    private UUID writtenBy;
    @Column(name = "written_at")
    private Instant writtenAt;
    @Column(name = "written_on")
    private LocalDate writtenOn;
    @Enumerated(EnumType.STRING)
    private Concerned concerns;
    private String name;
    @Column(name = "person_id")
    private UUID personId;
    @Column(name = "account_id")
    private UUID accountId;
    private String what;
    private String place;
    private String done;
    @Column(name = "incident_id")
    private UUID incidentId;
    @Column(name = "incident_number")
    private String incidentNumber;
    private UUID corrects;
    private String reason;

    protected MisuseEntry() {
    }

    /**
     * Which entry, by whom and when.
     *
     * @param on the school's day of that moment
     */
    record Origin(UUID id, SchoolId school, UUID by, Instant at, LocalDate on) {
    }

    /**
     * What is to be recorded.
     *
     * @param on the school's day on which it happened
     * @param place the platform or device
     * @param done what was done about it
     */
    record Telling(LocalDate on, Concerned concerns, Party whom, String what, String place, String done) {
    }

    MisuseEntry(Origin origin, Telling telling) {
        this.id = origin.id();
        this.schoolId = origin.school();
        this.writtenBy = origin.by();
        this.writtenAt = origin.at();
        this.writtenOn = origin.on();
        this.happenedOn = telling.on();
        this.concerns = telling.concerns();
        this.name = telling.whom().name();
        this.personId = telling.whom().person().orElse(null);
        this.accountId = telling.whom().account().orElse(null);
        this.what = telling.what();
        this.place = telling.place();
        this.done = telling.done();
        this.incidentNumber = "";
        this.reason = "";
    }

    /** The same, which belongs to an incident. */
    MisuseEntry partOf(IncidentEntity incident) {
        incidentId = incident.id();
        incidentNumber = incident.number();
        return this;
    }

    /** The same in place of another entry, and why. */
    MisuseEntry correcting(MisuseEntry other, String why) {
        corrects = other.id;
        reason = why;
        return this;
    }

    /** The same, which belongs to the incident that another entry belongs to, or belonged to while there was one. */
    void stayingWith(MisuseEntry other) {
        incidentId = other.incidentId;
        incidentNumber = other.incidentNumber;
    }

    UUID id() {
        return id;
    }

    LocalDate on() {
        return happenedOn;
    }

    UUID writtenBy() {
        return writtenBy;
    }

    Instant writtenAt() {
        return writtenAt;
    }

    LocalDate writtenOn() {
        return writtenOn;
    }

    Concerned concerns() {
        return concerns;
    }

    Party whom() {
        return new Party(PartyRole.ALLEGED, name, Optional.ofNullable(personId), Optional.ofNullable(accountId));
    }

    String what() {
        return what;
    }

    String place() {
        return place;
    }

    String done() {
        return done;
    }

    /** The incident it belongs to, as long as there is one. */
    Optional<UUID> incident() {
        return Optional.ofNullable(incidentId);
    }

    /** What the incident was called that it belonged to, once that was disposed of. */
    Optional<String> disposed() {
        return Optional.of(incidentNumber).filter(number -> incidentId == null && !number.isEmpty());
    }

    Optional<UUID> corrects() {
        return Optional.ofNullable(corrects);
    }

    String reason() {
        return reason;
    }
}
