package org.exeat.exceptions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.exeat.identity.MemberKeys;
import org.exeat.platform.Atomic;
import org.exeat.platforms.SchoolPlatforms;
import org.exeat.policy.AccountId;
import org.exeat.policy.SchoolId;
import org.exeat.policy.access.PlatformFacts;
import org.exeat.policy.access.Window;
import org.exeat.policy.exceptions.Grant;
import org.exeat.policy.exceptions.Way;
import org.exeat.schools.Editions;
import org.exeat.schools.calendar.BellWindow;
import org.exeat.schools.calendar.Calendars;
import org.exeat.schools.calendar.SchoolCalendar;

/** Reads everything one school's answers about its staff rest on, in one transaction. */
@ApplicationScoped
public class StaffAnswerBuilder {

    private final ExceptionRequests requests;
    private final Editions editions;
    private final MemberKeys keys;
    private final SchoolPlatforms platforms;
    private final Calendars calendars;

    @Inject
    public StaffAnswerBuilder(ExceptionRequests requests, Editions editions, MemberKeys keys,
            SchoolPlatforms platforms, Calendars calendars) {
        this.requests = requests;
        this.editions = editions;
        this.keys = keys;
        this.platforms = platforms;
        this.calendars = calendars;
    }

    protected StaffAnswerBuilder() {
        this(null, null, null, null, null);
    }

    /** Builds the answers that hold on the day of that moment of the school. */
    @Atomic
    public StaffAnswers build(SchoolId school, Instant at) {
        SchoolCalendar calendar = calendars.of(school);
        LocalDate day = LocalDate.ofInstant(at, calendar.zone());
        Map<AccountId, List<Grant>> grants = requests.granted(school).stream()
                .filter(one -> one.footing().way() == Way.EXCEPTION).collect(Collectors.groupingBy(
                        ExceptionEntity::requester, Collectors.mapping(one -> one.grant().orElseThrow(),
                                Collectors.toUnmodifiableList())));
        return new StaffAnswers(editions.inForce(school), calendar.zone(), day, keys.of(school), grants,
                platforms.facts(school).stream().collect(Collectors.toUnmodifiableMap(PlatformFacts::id,
                        PlatformFacts::socialMedia)), times(calendar.windows(day)));
    }

    private static Optional<Window> times(List<BellWindow> bells) {
        return bells.isEmpty() ? Optional.empty() : Optional.of(new Window(bells.get(0).window().opens(),
                bells.get(bells.size() - 1).window().closes()));
    }
}
