package org.exeat.offenders.people;

import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Calendar;
import java.util.Date;
import java.util.function.Supplier;

class AsksTheMachine {

    Instant byNow() {
        return Instant.now();
    }

    Supplier<LocalDate> byReference() {
        return LocalDate::now;
    }

    ZonedDateTime byZone() {
        return ZonedDateTime.now(ZoneId.of("Europe/London"));
    }

    Clock byClock() {
        return Clock.systemUTC();
    }

    long byMillis() {
        return System.currentTimeMillis();
    }

    Date byDate() {
        return new Date();
    }

    InstantSource bySource() {
        return InstantSource.system();
    }

    Calendar byCalendar() {
        return Calendar.getInstance();
    }
}
