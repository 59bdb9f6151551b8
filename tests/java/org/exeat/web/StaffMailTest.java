package org.exeat.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.UUID;
import org.exeat.platform.LetterRound.Outcome;
import org.exeat.policy.AccountId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class StaffMailTest {

    private static final AccountId TO = new AccountId(new UUID(3, 4));

    private final StaffMailbox box = new StaffMailbox();

    @BeforeEach
    void begin() {
        box.begin();
    }

    @AfterEach
    void end() {
        box.close();
    }

    private static Outcome lapsed(StaffMail mail) {
        return mail.ready(StaffMailbox.SCHOOL, TO, "CLEARANCE_LAPSED", "photos/clearances").get();
    }

    @Test
    void aLetterCarriesTheSchoolsNameANumberAndALinkAndNothingElse() {
        assertEquals(Outcome.SENT, lapsed(box.mail()));
        assertEquals(Outcome.SENT, box.mail().ready(StaffMailbox.SCHOOL, TO, "EXCEPTION_REMINDER", "exceptions",
                "E-0057").get());

        assertEquals(List.of(StaffMailbox.letter("CLEARANCE_LAPSED", "", "photos/clearances"),
                StaffMailbox.letter("EXCEPTION_REMINDER", "E-0057", "exceptions")), box.letters());
    }

    @Test
    void withoutAMailServerNothingIsSent() {
        assertFalse(box.without().on());
        assertEquals(Outcome.FAILED, lapsed(box.without()));

        assertEquals(List.of(), box.letters());
    }
}
