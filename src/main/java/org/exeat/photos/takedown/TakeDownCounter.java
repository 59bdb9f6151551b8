package org.exeat.photos.takedown;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.exeat.policy.SchoolId;

/** The number a school gave its last request; it goes on when requests are disposed of. */
@Entity
@Table(name = "take_down_counter")
public class TakeDownCounter {

    @Id
    private UUID id;
    @Column(name = "school_id")
    private SchoolId schoolId;
    @Column(name = "last_number")
    private int lastNumber;

    protected TakeDownCounter() {
    }

    TakeDownCounter(UUID id, SchoolId school) {
        this.id = id;
        this.schoolId = school;
        this.lastNumber = 1;
    }
}
