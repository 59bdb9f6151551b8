package org.exeat.exceptions;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.exeat.policy.SchoolId;

/** A pupil or parent whom a request concerns. */
@Entity
@Table(name = "exception_person")
public class ExceptionPerson {

    @Id
    private UUID id;
    @Column(name = "school_id")
    private SchoolId schoolId;
    @Column(name = "request_id")
    private UUID requestId;
    @Column(name = "person_id")
    private UUID personId;

    protected ExceptionPerson() {
    }

    ExceptionPerson(UUID id, ExceptionEntity on, UUID person) {
        this.id = id;
        this.schoolId = on.schoolId();
        this.requestId = on.id();
        this.personId = person;
    }

    UUID personId() {
        return personId;
    }
}
