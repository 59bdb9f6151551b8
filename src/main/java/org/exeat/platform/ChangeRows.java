package org.exeat.platform;

import jakarta.data.Limit;
import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.time.Instant;
import java.util.List;

/** The change feed's rows. It is the cell's, not a school's: nodes ask it for the changes of all their schools. */
@Repository(dataStore = DataStore.NAME)
public interface ChangeRows {

    @Insert
    void add(SchoolChange change);

    @Query("select c from SchoolChange c where c.seq > :seq order by c.seq")
    List<SchoolChange> after(long seq, Limit limit);

    @Query("delete from SchoolChange where at < :before")
    int forget(Instant before);
}
