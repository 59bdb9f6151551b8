package org.exeat.exceptions;

import java.time.LocalDate;
import java.util.List;

/**
 * Who stands in for whom.
 *
 * @param roles      those the caller can hand over
 * @param colleagues those who can stand in
 */
public record DelegationsView(List<DelegationView> items, List<HeldRoleView> roles,
        List<ExceptionLineView.AskerView> colleagues) {

    /**
     * One of them.
     *
     * @param last   the last day, included
     * @param active whether it counts today: begun, not ended, and the role still held
     * @param mine   whether the caller can end it
     */
    public record DelegationView(String id, String role, String roleLabel, ExceptionLineView.AskerView from,
            ExceptionLineView.AskerView to, LocalDate first, LocalDate last, boolean ended, boolean active,
            boolean mine) {
    }

    /** A role and who holds it. */
    public record HeldRoleView(String role, String roleLabel, List<ExceptionLineView.AskerView> holders) {
    }
}
