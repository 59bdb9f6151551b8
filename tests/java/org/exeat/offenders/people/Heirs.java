package org.exeat.offenders.people;

import jakarta.data.repository.CrudRepository;
import jakarta.data.repository.Repository;
import java.util.UUID;

@Repository
interface Heirs extends CrudRepository<Row, UUID> {
}
