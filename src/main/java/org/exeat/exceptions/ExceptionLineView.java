package org.exeat.exceptions;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A request as a list shows it.
 *
 * @param number  such as E-0057; none while it is a draft
 * @param state   DRAFT, ASKED, ASKED_BACK, GRANTED, DECLINED, REVOKED, WITHDRAWN, RECEIVED, or LAPSED once what was
 *                granted is over
 * @param mine    whether the caller asked it
 * @param first   the first day: as granted, else as asked
 * @param last    the last day, if one was named
 * @param overdue whether it waits past the day it is due
 * @param fresh   whether somebody else said something since the caller last looked
 * @param under   the edition under which it was granted; absent where nothing was
 */
public record ExceptionLineView(String id, int version, String number, String state, String way, String clause,
        String heading, AskerView requester, boolean mine, String what, LocalDate first, LocalDate last,
        Instant askedAt, LocalDate dueOn, boolean overdue, boolean fresh, UnderView under) {

    /** Who asked. */
    public record AskerView(String id, String name) {
    }

    /**
     * A page of them.
     *
     * @param next the cursor of the lines that follow; absent on the last page
     */
    @Schema(name = "ExceptionPage")
    public record Page(List<ExceptionLineView> items, String next) {
    }
}
