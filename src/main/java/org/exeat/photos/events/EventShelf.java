package org.exeat.photos.events;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.exeat.policy.SchoolId;
import org.exeat.schools.SchoolClock;

/** The notices of the schools, for whoever reads them. */
@ApplicationScoped
public class EventShelf {

    private final EventRows rows;
    private final SchoolClock clock;

    @Inject
    public EventShelf(EventRows rows, SchoolClock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    protected EventShelf() {
        this(null, null);
    }

    /** All of the school, past and withdrawn ones too, the earliest event first. */
    List<EventNotice> all(SchoolId school) {
        return rows.all(school).stream().map(EventEntity::notice).toList();
    }

    /** Those that are minded today, the earliest event first: to come, on today, or over for less than a month. */
    public List<EventNotice> minded(SchoolId school) {
        LocalDate today = clock.today(school);
        return all(school).stream().filter(notice -> notice.minded(today)).toList();
    }

    /** The events that have been over for more than a month. */
    public Set<UUID> over(SchoolId school) {
        LocalDate today = clock.today(school);
        return all(school).stream().filter(notice -> notice.over(today)).map(EventNotice::id)
            .collect(Collectors.toSet());
    }

    /** That one, if it was not withdrawn: a picture may turn up whenever. */
    public Optional<EventNotice> find(SchoolId school, UUID id) {
        return rows.find(school, id).map(EventEntity::notice).filter(notice -> notice.withdrawnOn().isEmpty());
    }

    /** The day it is at the school. */
    public LocalDate today(SchoolId school) {
        return clock.today(school);
    }
}
