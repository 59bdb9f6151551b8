package org.exeat.incidents.keeping;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.exeat.policy.retention.CountedFrom;
import org.exeat.policy.retention.Period;

/**
 * How long records of one type are kept.
 *
 * @param years from 1 to 100
 * @param from BIRTH or CLOSING for incidents, END for other records
 * @param source where the school has it from: its own schedule, advice
 */
public record RetentionRequest(@NotNull @Min(1) @Max(Period.MOST_YEARS) Integer years, @NotNull CountedFrom from,
        @NotBlank @Size(max = 500) String source) {

    Period period() {
        return new Period(years, from);
    }
}
