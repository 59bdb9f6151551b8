package org.exeat.lessons;

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

/** The timetables of the schools and who stands in, what ended included. */
@Repository(dataStore = DataStore.NAME)
public interface TimetableRows {

    @Query("select s from TimetableSlot s where s.schoolId = :school")
    List<SlotEntity> slots(SchoolId school);

    @Query("select s from TimetableSlot s where s.schoolId = :school and s.weekday = :weekday")
    List<SlotEntity> slotsOf(SchoolId school, int weekday);

    @Query("select s from TimetableSlot s where s.schoolId = :school and s.id = :id")
    Optional<SlotEntity> slot(SchoolId school, UUID id);

    @Query("select c from Cover c where c.schoolId = :school and c.day = :day and c.endedAt is null")
    List<CoverEntity> coversOn(SchoolId school, LocalDate day);

    @Query("select c from Cover c where c.schoolId = :school and c.day >= :from and c.day <= :to"
        + " and c.endedAt is null order by c.day, c.id")
    List<CoverEntity> covers(SchoolId school, LocalDate from, LocalDate to);

    @Query("select c from Cover c where c.schoolId = :school and c.id = :id")
    Optional<CoverEntity> cover(SchoolId school, UUID id);

    @Insert
    void addSlots(List<SlotEntity> slots);

    @Update
    void changeSlots(List<SlotEntity> slots);

    @Insert
    void add(CoverEntity cover);

    @Update
    void change(CoverEntity cover);
}
