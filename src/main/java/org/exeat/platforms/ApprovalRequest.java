package org.exeat.platforms;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * An approval to put on record.
 *
 * @param approvedOn the first day it holds; not a day to come
 * @param note what to remember of it; may be absent
 */
public record ApprovalRequest(@NotNull LocalDate approvedOn, @Size(max = 500) String note) {

    ApprovalWish wish(String byName) {
        return new ApprovalWish(approvedOn, byName, note == null ? "" : note.strip());
    }
}
