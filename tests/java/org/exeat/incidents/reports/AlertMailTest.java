package org.exeat.incidents.reports;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.exeat.policy.AccountId;
import org.exeat.policy.SchoolId;
import org.exeat.web.StaffMailbox;
import org.junit.jupiter.api.Test;

/** Word of an urgent report reaches a real mail server, and says nothing but where to look. */
class AlertMailTest {

    /** One alert that nobody was told of, for one person. */
    private static final class Desk extends AlertDesk {

        private int told;

        @Override
        public List<ReportAlert> alerts(SchoolId school) {
            return told > 0 ? List.of() : List.of(new ReportAlert() {
                @Override
                UUID id() {
                    return new UUID(5, 6);
                }
            });
        }

        @Override
        public Optional<Set<AccountId>> take(SchoolId school, ReportAlert alert) {
            return Optional.of(Set.of(new AccountId(new UUID(3, 4))));
        }

        @Override
        public void told(SchoolId school, ReportAlert alert, int people) {
            told += people;
        }
    }

    @Test
    void theLeadFindsOneLetterThatSaysOnlyWhereToLook() {
        var desk = new Desk();
        try (var box = new StaffMailbox()) {
            box.begin();
            var post = new AlertPost(desk, box.mail(), () -> Instant.parse("2026-11-24T10:00:00Z"));

            post.send(StaffMailbox.SCHOOL);
            post.send(StaffMailbox.SCHOOL);

            assertEquals(List.of(StaffMailbox.letter("REPORT_URGENT", "", "triage")), box.letters());
            assertEquals(1, desk.told);
        }
    }
}
