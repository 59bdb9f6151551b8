package org.exeat.schools;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.exeat.policy.SchoolId;

/** A school's row. */
@Entity(name = "School")
@Table(name = "school")
public class SchoolEntity {

    @Id
    private UUID id;
    @Version
    private int version;
    private String slug;
    private String name;
    private String nation;
    private String type;
    private String phase;
    private String zone;
    private String languages;
    private boolean demo;
    @Column(name = "clock_offset_seconds")
    private long clockOffsetSeconds;
    private String settings;

    protected SchoolEntity() {
    }

    SchoolId schoolId() {
        return new SchoolId(id);
    }
}
