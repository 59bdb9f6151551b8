package org.exeat.incidents;

import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Update;
import java.util.List;
import java.util.UUID;
import org.exeat.platform.DataStore;
import org.exeat.policy.SchoolId;

/** What belongs to the incidents of one school: parties, handlers, entries, numbers, and who is whose child. */
@Repository(dataStore = DataStore.NAME)
public interface IncidentRows {

    @Query("select p from IncidentParty p where p.schoolId = :school and p.removed = false order by p.id")
    List<PartyEntity> parties(SchoolId school);

    @Query("select p from IncidentParty p where p.schoolId = :school and p.incidentId = :incident"
            + " and p.removed = false order by p.id")
    List<PartyEntity> parties(SchoolId school, UUID incident);

    @Insert
    void add(PartyEntity party);

    @Update
    void change(PartyEntity party);

    @Query("select h from IncidentHandler h where h.schoolId = :school and h.removed = false order by h.id")
    List<HandlerEntity> handlers(SchoolId school);

    @Query("select h from IncidentHandler h where h.schoolId = :school and h.incidentId = :incident"
            + " and h.removed = false order by h.id")
    List<HandlerEntity> handlers(SchoolId school, UUID incident);

    @Insert
    void add(HandlerEntity handler);

    @Update
    void change(HandlerEntity handler);

    @Query("select e from IncidentEntry e where e.schoolId = :school and e.incidentId = :incident"
            + " order by e.incidentId, e.seq")
    List<EntryEntity> entries(SchoolId school, UUID incident);

    @Query("select e from IncidentEntry e where e.schoolId = :school and e.kind in :kinds"
            + " order by e.incidentId, e.seq")
    List<EntryEntity> entries(SchoolId school, List<EntryKind> kinds);

    @Insert
    void add(EntryEntity entry);

    /** Holds the row until the transaction ends, so that numbers follow each other without a gap. */
    @Query("update IncidentCounter c set c.lastNumber = c.lastNumber + 1 where c.schoolId = :school")
    long count(SchoolId school);

    @Query("select c.lastNumber from IncidentCounter c where c.schoolId = :school")
    int lastNumber(SchoolId school);

    @Insert
    void add(IncidentCounter counter);

    @Query("select c from OwnChild c where c.schoolId = :school")
    List<OwnChild> ownChildren(SchoolId school);

    @Insert
    void add(OwnChild child);

    @Query("delete from OwnChild c where c.schoolId = :school and c.accountId = :account and c.pupilId = :pupil")
    long removeOwnChild(SchoolId school, UUID account, UUID pupil);
}
