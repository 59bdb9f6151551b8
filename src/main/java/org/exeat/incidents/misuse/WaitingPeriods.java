package org.exeat.incidents.misuse;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.exeat.policy.SchoolId;
import org.exeat.policy.misuse.Interval;
import org.exeat.policy.misuse.RecordPeriod;
import org.exeat.policy.misuse.RecordPeriods;
import org.exeat.policy.misuse.Stretch;
import org.exeat.schools.SchoolClock;
import org.exeat.schools.calendar.Calendars;
import org.exeat.schools.calendar.HalfTerm;

/** Finds what waits to be signed off, by the school's calendar and its clock. */
@ApplicationScoped
public class WaitingPeriods {

    private final MisuseRows rows;
    private final Calendars calendars;
    private final SchoolClock clock;

    @Inject
    public WaitingPeriods(MisuseRows rows, Calendars calendars, SchoolClock clock) {
        this.rows = rows;
        this.calendars = calendars;
        this.clock = clock;
    }

    protected WaitingPeriods() {
        this(null, null, null);
    }

    /** How that school keeps its record. */
    MisuseRule rule(SchoolId school) {
        return rows.settings(school).map(MisuseSettings::rule).orElse(MisuseRule.USUAL);
    }

    /** Its periods. */
    RecordPeriods periods(SchoolId school, Interval every) {
        var calendar = calendars.of(school);
        return new RecordPeriods(switch (every) {
            case TERM -> calendar.terms().stream()
                    .map(term -> new Stretch(term.name(), 0, term.firstDay(), term.lastDay())).toList();
            case HALF_TERM -> HalfTerm.of(calendar).stream()
                    .map(half -> new Stretch(half.term(), half.half(), half.firstDay(), half.lastDay())).toList();
            case MONTH -> List.of();
        });
    }

    /** What waits for that post, oldest first; the head's nothing where the school does not ask them. */
    List<Waiting> of(MisuseRecord record, SigningPost post) {
        SchoolId school = record.who().school();
        MisuseRule rule = rule(school);
        LocalDate today = clock.today(school);
        boolean asked = rule.signOff() || post == SigningPost.CHAIR_OF_GOVERNORS;
        return asked ? since(record, post, rule).map(day -> of(record, post, periods(school, rule.every())
                .open(day, record.signedUntil(post), today), today)).orElse(List.of()) : List.of();
    }

    /**
     * From when on there is something to sign: the head signs every period since the record began, also one with
     * nothing in it; the chair only where something was left to them.
     */
    private static Optional<LocalDate> since(MisuseRecord record, SigningPost post, MisuseRule rule) {
        return post == SigningPost.HEADTEACHER
                ? Stream.concat(Stream.ofNullable(rule.begunOn()), record.entries(post).map(MisuseEntry::writtenOn))
                        .min(Comparator.naturalOrder())
                : record.unsigned(post).stream().map(MisuseEntry::writtenOn).min(Comparator.naturalOrder());
    }

    private static List<Waiting> of(MisuseRecord record, SigningPost post, List<RecordPeriod> open, LocalDate today) {
        List<Waiting> waiting = new ArrayList<>();
        LocalDate before = LocalDate.MIN;
        for (RecordPeriod period : open) {
            LocalDate from = before;
            List<MisuseEntry> entries = record.unsigned(post).stream()
                    .filter(entry -> entry.on().isAfter(from) && !entry.on().isAfter(period.lastDay())).toList();
            if (post == SigningPost.HEADTEACHER || !entries.isEmpty()) {
                waiting.add(new Waiting(period, entries, period.overdue(today)));
            }
            before = period.lastDay();
        }
        return List.copyOf(waiting);
    }
}
