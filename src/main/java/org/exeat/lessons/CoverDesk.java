package org.exeat.lessons;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.exeat.audit.AuditEvent;
import org.exeat.people.Staff;
import org.exeat.platform.AbsentException;
import org.exeat.platform.Actor;
import org.exeat.platform.Atomic;
import org.exeat.platform.Ids;
import org.exeat.platform.RefusedException;
import org.exeat.policy.PersonId;
import org.exeat.policy.SchoolId;
import org.exeat.schools.Ledger;
import org.exeat.schools.SchoolClock;

/** Hands one lesson to another teacher for a day, and back. */
@Atomic
@Dependent
public class CoverDesk {

    private final TimetableRows rows;
    private final CoverFacts facts;
    private final Ids ids;
    private final Ledger ledger;

    /** What a cover is held against. */
    @Dependent
    static class CoverFacts {

        private final Lessons lessons;
        private final Staff staff;
        private final SchoolClock clock;

        @Inject
        CoverFacts(Lessons lessons, Staff staff, SchoolClock clock) {
            this.lessons = lessons;
            this.staff = staff;
            this.clock = clock;
        }
    }

    @Inject
    public CoverDesk(TimetableRows rows, CoverFacts facts, Ids ids, Ledger ledger) {
        this.rows = rows;
        this.facts = facts;
        this.ids = ids;
        this.ledger = ledger;
    }

    protected CoverDesk() {
        this(null, null, null, null);
    }

    /** The covers from one day to another, both included. */
    public List<Cover> between(SchoolId school, LocalDate from, LocalDate to) {
        return rows.covers(school, from, to).stream().map(CoverEntity::cover).toList();
    }

    /** Hands the lesson over. */
    public Cover assign(Actor actor, SchoolId school, CoverRequest request) {
        var today = facts.clock.today(school);
        var lesson = facts.lessons.find(school, request.lessonId(), request.date())
            .orElseThrow(() -> new AbsentException("lesson"));
        var teacher = new PersonId(request.teacherId());
        if (request.date().isBefore(today)) {
            throw RefusedException.because("DAY_PAST");
        }
        if (facts.staff.on(school, request.date()).stream().noneMatch(member -> member.id().equals(teacher))) {
            throw new AbsentException("member of staff");
        }
        if (lesson.cover().isPresent() || lesson.teacher().equals(teacher)) {
            throw RefusedException.because(lesson.cover().isPresent() ? "COVER_STANDS" : "COVER_BY_SELF");
        }
        var cover = new Cover(ids.next(), lesson.id(), lesson.date(), teacher, request.reason());
        rows.add(CoverEntity.assigned(school, cover, actor, facts.clock.now(school)));
        enter(actor, school, "cover-assigned", cover);
        return cover;
    }

    /** One cover, whether it stands or was ended. */
    public Cover find(SchoolId school, UUID id) {
        return row(school, id).cover();
    }

    private CoverEntity row(SchoolId school, UUID id) {
        return rows.cover(school, id).orElseThrow(() -> new AbsentException("cover"));
    }

    /** Hands it back. */
    public void end(Actor actor, SchoolId school, UUID id) {
        var row = row(school, id);
        if (row.ended()) {
            throw RefusedException.because("COVER_ENDED");
        }
        row.end(actor, facts.clock.now(school));
        rows.change(row);
        enter(actor, school, "cover-ended", row.cover());
    }

    private void enter(Actor actor, SchoolId school, String action, Cover cover) {
        ledger.enter("timetable", AuditEvent.of(school, actor, action, "cover:" + cover.id())
            .with("lesson", cover.lessonId().toString()).with("day", cover.date().toString())
            .with("teacher", cover.teacher().toString()));
    }
}
