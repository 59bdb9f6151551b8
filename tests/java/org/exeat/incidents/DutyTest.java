package org.exeat.incidents;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.exeat.policy.AccountId;
import org.junit.jupiter.api.Test;

/** Who is told at once of what cannot wait in an incident. */
class DutyTest {

    private static final AccountId HEAD = new AccountId(new UUID(0, 1));
    private static final AccountId DSL = new AccountId(new UUID(0, 2));
    private static final AccountId PASTORAL = new AccountId(new UUID(0, 3));
    private static final AccountId HANDLER = new AccountId(new UUID(0, 4));
    private static final AccountId DEPUTY = new AccountId(new UUID(0, 5));

    private final Duty duty = new Duty(Set.of(HEAD, DSL), Set.of(DSL), Set.of(PASTORAL), List.of(Set.of(DEPUTY)));

    @Test
    void theDslIsToldAndWhoeverHandlesIt() {
        assertEquals(Set.of(DSL, HANDLER), duty.urgently(Set.of(HANDLER), Set.of()));
    }

    @Test
    void whoeverIsShutOutIsNotToldAndSomebodyInChargeStillIs() {
        assertEquals(Set.of(HEAD), duty.urgently(Set.of(HANDLER), Set.of(HANDLER, DSL)));
        assertEquals(Set.of(DEPUTY), duty.urgently(Set.of(), Set.of(HEAD, DSL)));
    }
}
