package org.exeat.offenders.people;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

/** A row that belongs to no school. */
@Entity
public class Row {

    @Id
    private UUID id;
    private String name;
}
