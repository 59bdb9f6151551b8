package org.exeat.schools.calendar;

import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.util.List;
import org.exeat.platform.DataStore;
import org.exeat.policy.SchoolId;

/** Terms, closed days and periods. */
@Repository(dataStore = DataStore.NAME)
public interface CalendarRows {

    @Query("select t from Term t where t.schoolId = :school order by t.firstDay")
    List<TermEntity> terms(SchoolId school);

    @Query("select d from ClosedDay d where d.schoolId = :school order by d.day")
    List<ClosedDayEntity> closedDays(SchoolId school);

    @Query("select p from Period p where p.schoolId = :school order by p.weekday, p.opens")
    List<PeriodEntity> periods(SchoolId school);

    @Query("delete from Term t where t.schoolId = :school")
    void clearTerms(SchoolId school);

    @Query("delete from ClosedDay d where d.schoolId = :school")
    void clearClosedDays(SchoolId school);

    @Query("delete from Period p where p.schoolId = :school")
    void clearPeriods(SchoolId school);

    @Insert
    void addTerms(List<TermEntity> terms);

    @Insert
    void addClosedDays(List<ClosedDayEntity> days);

    @Insert
    void addPeriods(List<PeriodEntity> periods);
}
