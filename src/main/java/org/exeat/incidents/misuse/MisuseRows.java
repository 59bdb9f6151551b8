package org.exeat.incidents.misuse;

import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Update;
import java.util.List;
import java.util.Optional;
import org.exeat.platform.DataStore;
import org.exeat.policy.SchoolId;

/** The record of misuse of one school. Rows that somebody must not see come too: ask {@link MisuseShelf}. */
@Repository(dataStore = DataStore.NAME)
public interface MisuseRows {

    @Query("select e from MisuseEntry e where e.schoolId = :school order by e.happenedOn, e.writtenAt, e.id")
    List<MisuseEntry> entries(SchoolId school);

    @Insert
    void add(MisuseEntry entry);

    @Query("select s from MisuseSignOff s where s.schoolId = :school order by s.lastDay, s.signedAt")
    List<MisuseSignOff> signOffs(SchoolId school);

    @Insert
    void add(MisuseSignOff signOff);

    @Query("select c from MisuseSignedEntry c where c.schoolId = :school")
    List<MisuseSignedEntry> signed(SchoolId school);

    @Insert
    void add(List<MisuseSignedEntry> covered);

    /** Where the head is to sign something. Across all schools, because nobody asked for one: the clock did. */
    @Query("select distinct e.schoolId from MisuseEntry e")
    List<SchoolId> schoolsWithEntries();

    /** The same, where that was settled. */
    @Query("select s.schoolId from MisuseSettings s")
    List<SchoolId> schoolsWithSettings();

    @Query("select s from MisuseSettings s where s.schoolId = :school")
    Optional<MisuseSettings> settings(SchoolId school);

    @Insert
    void add(MisuseSettings settings);

    @Update
    void change(MisuseSettings settings);
}
