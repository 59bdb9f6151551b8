package org.exeat.schools.calendar;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.exeat.policy.SchoolId;

/** A term of a school. */
@Entity(name = "Term")
@Table(name = "term")
public class TermEntity {

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

    protected TermEntity() {
    }

    static TermEntity of(UUID id, SchoolId school, Term term) {
        var row = new TermEntity();
        row.id = id;
        row.schoolId = school;
        row.name = term.name();
        row.firstDay = term.firstDay();
        row.lastDay = term.lastDay();
        return row;
    }

    Term term() {
        return new Term(name, firstDay, lastDay);
    }
}
