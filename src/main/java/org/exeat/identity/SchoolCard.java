package org.exeat.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What of a school's row is shown to those who belong there; never written here. */
@Entity
@Table(name = "school")
public class SchoolCard {

    @Id
    private UUID id;
    private String slug;
    private String name;
    private String zone;
    private String languages;
    private boolean demo;
    @Column(name = "clock_offset_seconds")
    private long clockOffsetSeconds;

    protected SchoolCard() {
    }

    SessionView.SchoolView view(List<Role> roles, Instant now) {
        return new SessionView.SchoolView(id, slug, name, zone, List.of(languages.split(",")), roles, demo,
                now.plusSeconds(clockOffsetSeconds));
    }
}
