package org.exeat.lessons;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.exeat.audit.AuditEvent;
import org.exeat.people.TimetableEntry;
import org.exeat.people.TimetableNames;
import org.exeat.people.TimetableReferences;
import org.exeat.platform.Actor;
import org.exeat.platform.Atomic;
import org.exeat.platform.Batch;
import org.exeat.platform.Ids;
import org.exeat.policy.SchoolId;
import org.exeat.schools.Ledger;
import org.exeat.schools.SchoolClock;
import org.exeat.schools.SchoolDesk;
import org.exeat.schools.calendar.Calendars;
import org.exeat.schools.calendar.Period;

/** Takes a whole timetable over, from the day it is delivered on. The same timetable again changes nothing. */
@Atomic
@Dependent
public class TimetableDesk {

    private final TimetableRows rows;
    private final TimetableFacts facts;
    private final Ids ids;
    private final Ledger ledger;

    /** What a timetable is held against. */
    @Dependent
    static class TimetableFacts {

        private final Calendars calendars;
        private final TimetableNames names;
        private final SchoolClock clock;
        private final SchoolDesk schools;

        @Inject
        TimetableFacts(Calendars calendars, TimetableNames names, SchoolClock clock, SchoolDesk schools) {
            this.calendars = calendars;
            this.names = names;
            this.clock = clock;
            this.schools = schools;
        }
    }

    @Inject
    public TimetableDesk(TimetableRows rows, TimetableFacts facts, Ids ids, Ledger ledger) {
        this.rows = rows;
        this.facts = facts;
        this.ids = ids;
        this.ledger = ledger;
    }

    protected TimetableDesk() {
        this(null, null, null, null);
    }

    /** What a timetable of this school may speak of today. Periods go by key or by name. */
    public TimetableReferences references(SchoolId school) {
        Map<DayOfWeek, Set<String>> periods = new HashMap<>();
        lessonPeriods(school).forEach(period -> periods.computeIfAbsent(period.weekday(), day -> new HashSet<>())
            .addAll(Set.of(period.key(), period.name())));
        return facts.names.on(school, facts.clock.today(school), periods);
    }

    private List<Period> lessonPeriods(SchoolId school) {
        return facts.calendars.of(school).bells().periods().stream().filter(Period::lesson).toList();
    }

    /** Makes the timetable what these entries say. */
    public TimetableCounts take(Actor actor, SchoolId school, List<TimetableEntry> entries) {
        facts.schools.hold(school);
        var periods = lessonPeriods(school);
        var wanted = entries.stream().map(entry -> slot(entry, periods)).toList();
        var writing = new TimetableWriting(rows.slots(school), facts.clock.today(school));
        var counts = writing.settle(wanted, slot -> SlotEntity.of(ids.next(), school, slot, writing.begins()));
        Batch.write(writing.added(), rows::addSlots);
        Batch.write(writing.changed(), rows::changeSlots);
        ledger.enter("timetable", AuditEvent.of(school, actor, "timetable-imported", "school:" + school.value())
            .with("added", String.valueOf(counts.added())).with("ended", String.valueOf(counts.ended())));
        return counts;
    }

    private static Slot slot(TimetableEntry entry, List<Period> periods) {
        var key = periods.stream().filter(period -> period.weekday() == entry.weekday())
            .filter(period -> period.key().equals(entry.period()) || period.name().equals(entry.period()))
            .map(Period::key).findFirst().orElse(entry.period());
        return new Slot(entry.weekday().getValue(), key, entry.schoolClass(), entry.teacher(), entry.room());
    }
}
