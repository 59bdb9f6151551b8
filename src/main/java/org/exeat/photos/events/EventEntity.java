package org.exeat.photos.events;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.exeat.policy.SchoolId;
import org.exeat.policy.photos.EventRule;

/** A notice, as its row. */
@Entity(name = "PhotoEvent")
@Table(name = "photo_event")
public class EventEntity {

    @Id
    private UUID id;
    @Version
    private int version;
    @Column(name = "school_id")
    private SchoolId schoolId;
    private String name;
    @Column(name = "first_day")
    private LocalDate firstDay;
    @Column(name = "last_day")
    private LocalDate lastDay;
    private String place;
    @Enumerated(EnumType.STRING)
    private EventRule rule;
    @Column(name = "note_en")
    private String noteEn;
    @Column(name = "note_cy")
    private String noteCy;
    @Column(name = "withdrawn_on")
    private LocalDate withdrawnOn;

    protected EventEntity() {
    }

    EventEntity(UUID id, SchoolId school, EventNotice.Said said) {
        this.id = id;
        this.schoolId = school;
        say(said);
    }

    void say(EventNotice.Said said) {
        name = said.name();
        firstDay = said.from();
        lastDay = said.until();
        place = said.place();
        rule = said.rule();
        noteEn = said.note().get("en");
        noteCy = said.note().get("cy");
    }

    void withdraw(LocalDate day) {
        withdrawnOn = day;
    }

    boolean withdrawn() {
        return withdrawnOn != null;
    }

    UUID id() {
        return id;
    }

    int version() {
        return version;
    }

    EventNotice notice() {
        return new EventNotice(id, version, new EventNotice.Said(name, firstDay, lastDay, place, rule, note()),
                Optional.ofNullable(withdrawnOn));
    }

    private Map<String, String> note() {
        var note = new HashMap<String, String>();
        Optional.ofNullable(noteEn).ifPresent(text -> note.put("en", text));
        Optional.ofNullable(noteCy).ifPresent(text -> note.put("cy", text));
        return note;
    }
}
