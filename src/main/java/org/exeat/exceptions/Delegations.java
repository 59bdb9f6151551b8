package org.exeat.exceptions;

import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Update;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.exeat.platform.DataStore;
import org.exeat.policy.SchoolId;

/** Who stands in for whom at one school. */
@Repository(dataStore = DataStore.NAME)
public interface Delegations {

    @Query("select d from Delegation d where d.schoolId = :school and d.lastDay >= :day order by d.firstDay, d.id")
    List<DelegationEntity> since(SchoolId school, LocalDate day);

    @Query("select d from Delegation d where d.schoolId = :school and d.id = :id")
    Optional<DelegationEntity> find(SchoolId school, UUID id);

    @Insert
    void add(DelegationEntity delegation);

    @Update
    void change(DelegationEntity delegation);
}
