package org.exeat.policy.exceptions;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

@DisplayName("Who is reminded, and since when?")
class ReminderTest {

    @ParameterizedTest
    @CsvFileSource(resources = "/policy/exceptions/reminders.csv", useHeadersInDisplayName = true)
    void fromShortlyBeforeUntilItIsDealtWithOrOver(String what, LocalDate begun, LocalDate day, LocalDate today,
            LocalDate since) {
        var reminder = "decision".equals(what) ? Reminder.ofDecision(begun, day, today)
                : Reminder.ofEnd(begun, day, today);

        assertEquals(Optional.ofNullable(since), reminder.map(Reminder::since));
        assertEquals(reminder.map(it -> day), reminder.map(Reminder::day));
    }
}
