package org.exeat.incidents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.exeat.identity.Colleague;
import org.exeat.platform.Atomic;
import org.exeat.platform.RefusedException;
import org.exeat.policy.offsite.Answer;
import org.exeat.policy.offsite.Concern;
import org.exeat.policy.offsite.Route;
import org.exeat.policy.offsite.RouteAnswer;
import org.exeat.policy.offsite.RouteDuty;

/** Where somebody says what became of the routes that stay open whether or not the school may act. */
@Atomic
@ApplicationScoped
public class RouteDesk {

    private final IncidentShelf shelf;
    private final IncidentBook book;
    private final Assessments assessments;
    private final Deadlines deadlines;

    @Inject
    public RouteDesk(IncidentShelf shelf, IncidentBook book, Assessments assessments, Deadlines deadlines) {
        this.shelf = shelf;
        this.book = book;
        this.assessments = assessments;
        this.deadlines = deadlines;
    }

    protected RouteDesk() {
        this(null, null, null, null);
    }

    /**
     * Says what became of a route. "Not needed" has a reason, and is no answer where the route is due. Where it would
     * be if what was posted could be read as disrepute, that is answered with it: a yes makes it due, and is kept.
     */
    public void settle(Colleague by, Spot spot, Route route, Requests.RouteRequest request) {
        IncidentFile file = shelf.open(by, spot.id(), spot.seen());
        RouteDuty duty = assessments.of(file).duty(route);
        if (request.answer() == RouteAnswer.NOT_NEEDED) {
            checkNotNeeded(duty, request);
        }
        if (couldBeRead(duty, request)) {
            raise(by, file, request.reason());
        } else {
            enter(by, file, duty, request);
        }
    }

    private static void checkNotNeeded(RouteDuty duty, Requests.RouteRequest request) {
        if (duty.due()) {
            throw RefusedException.because("ROUTE_DUE");
        }
        if (Entering.text(request.reason()).isBlank()) {
            throw RefusedException.wrong("reason", "FIELD_NOTBLANK");
        }
        if (duty.asks() && (request.disrepute() == null || request.disrepute() == Answer.NOT_KNOWN)) {
            throw RefusedException.wrong("disrepute", "FIELD_NOTNULL");
        }
    }

    private static boolean couldBeRead(RouteDuty duty, Requests.RouteRequest request) {
        return duty.asks() && request.answer() == RouteAnswer.NOT_NEEDED && request.disrepute() == Answer.YES;
    }

    /** What is due by that has its own day, where nothing was awaited before. */
    private void raise(Colleague by, IncidentFile file, String reason) {
        deadlines.press(file, file.incident().urgency());
        Set<Concern> all = new TreeSet<>(file.trail().concerns());
        all.add(Concern.DISREPUTE);
        book.enter(file.incident(), by, EntryKind.CONCERNS, reason,
                Entering.nothing().add("concerns", Entering.list(all)));
    }

    private void enter(Colleague by, IncidentFile file, RouteDuty duty, Requests.RouteRequest request) {
        var data = Entering.of("route", duty.route()).add("answer", request.answer().name());
        Entering.with(Entering.with(data, "reference", request.reference()), "on", request.on());
        time(request).ifPresent(time -> data.add("time", time.toString()));
        duty.clause().ifPresent(clause -> data.add("clause", clause.clause().value())
                .add("edition", clause.edition().toString()));
        if (duty.asks() && request.answer() == RouteAnswer.NOT_NEEDED) {
            data.add("disrepute", Answer.NO.name());
        }
        book.enter(file.incident(), by, EntryKind.ROUTE, Entering.text(request.reason()), data);
    }

    /** To the minute, and never without its day. */
    private static Optional<LocalTime> time(Requests.RouteRequest request) {
        if (request.time() != null && request.on() == null) {
            throw RefusedException.wrong("on", "FIELD_NOTNULL");
        }
        return Optional.ofNullable(request.time()).map(time -> time.truncatedTo(ChronoUnit.MINUTES));
    }
}
