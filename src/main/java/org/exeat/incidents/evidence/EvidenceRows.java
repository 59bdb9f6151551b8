package org.exeat.incidents.evidence;

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

/** Files of one school and their chunks. */
@Repository(dataStore = DataStore.NAME)
public interface EvidenceRows {

    @Query("select f from EvidenceFile f where f.schoolId = :school and f.id = :id")
    Optional<EvidenceFileEntity> find(SchoolId school, UUID id);

    @Query("select f from EvidenceFile f where f.schoolId = :school and f.draftHash = :draft")
    List<EvidenceFileEntity> gathered(SchoolId school, byte[] draft);

    @Query("select f from EvidenceFile f where f.schoolId = :school and f.reportId = :report order by f.place, f.id")
    List<EvidenceFileEntity> ofReport(SchoolId school, UUID report);

    /** How many no report refers to yet. */
    @Query("select count(f) from EvidenceFile f where f.schoolId = :school and f.reportId is null")
    long loose(SchoolId school);

    @Insert
    void add(EvidenceFileEntity file);

    @Update
    void change(EvidenceFileEntity file);

    /** Nought if it is not there, has not arrived, is gathered elsewhere, or belongs to another report. */
    @Query("update EvidenceFile f set f.reportId = :report where f.schoolId = :school and f.id = :id"
            + " and f.draftHash = :draft and f.type is not null and (f.reportId is null or f.reportId = :report)")
    long refer(SchoolId school, UUID report, byte[] draft, UUID id);

    @Query("update EvidenceFile f set f.reportId = null where f.schoolId = :school and f.reportId = :report"
            + " and f.id = :id")
    long release(SchoolId school, UUID report, UUID id);

    /** Its chunks go with it. */
    @Query("delete from EvidenceFile f where f.schoolId = :school and f.id = :id and f.reportId is null")
    long remove(SchoolId school, UUID id);

    /** Across all schools, because nobody asked for one: the clock did. */
    @Query("select distinct f.schoolId from EvidenceFile f where f.reportId is null")
    List<SchoolId> schoolsWithLoose();

    @Query("select f.id from EvidenceFile f where f.schoolId = :school and f.reportId is null"
            + " and f.capturedOn < :day")
    List<UUID> looseBefore(SchoolId school, LocalDate day);

    @Insert
    void add(EvidenceChunk chunk);

    @Query("select c from EvidenceChunk c where c.schoolId = :school and c.fileId = :file and c.seq = :seq")
    Optional<EvidenceChunk> chunk(SchoolId school, UUID file, int seq);
}
