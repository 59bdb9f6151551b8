package org.exeat.schools.calendar;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/** A calendar as a school would have it: all of it, in place of what was. */
public record CalendarRequest(
        @NotNull @Size(max = 60) List<@NotNull @Valid TermRequest> terms,
        @NotNull @Size(max = 1000) List<@NotNull @Valid ClosedDayRequest> closedDays,
        @NotNull @Size(max = 200) List<@NotNull @Valid PeriodRequest> periods) {

    /** A term, from its first day to its last. */
    public record TermRequest(@NotBlank @Size(max = 80) String name, @NotNull LocalDate firstDay,
                              @NotNull LocalDate lastDay) {

        Term term() {
            return new Term(name, firstDay, lastDay);
        }
    }

    /** A day on which the school is closed. */
    public record ClosedDayRequest(@NotNull LocalDate day, @NotBlank @Size(max = 120) String reason) {

        ClosedDay closedDay() {
            return new ClosedDay(day, reason);
        }
    }

    /** A period of a weekday (1 is Monday). */
    public record PeriodRequest(@NotNull @Min(1) @Max(7) Integer weekday,
                                @NotNull @Pattern(regexp = "[A-Za-z0-9][A-Za-z0-9._-]{0,39}") String key,
                                @NotBlank @Size(max = 80) String name, @NotNull LocalTime opens,
                                @NotNull LocalTime closes, boolean lesson) {

        Period period() {
            return new Period(DayOfWeek.of(weekday), key, name, opens, closes, lesson);
        }
    }
}
