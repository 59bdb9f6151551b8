package org.exeat.exceptions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.exeat.identity.Colleague;
import org.exeat.identity.Role;
import org.exeat.people.RosterPeople;
import org.exeat.platform.AbsentException;
import org.exeat.platform.Atomic;
import org.exeat.platform.Ids;
import org.exeat.policy.PersonId;
import org.exeat.policy.PolicyRole;
import org.exeat.policy.SchoolId;
import org.exeat.policy.Verdict;
import org.exeat.policy.exceptions.Deciders;

/** Finds requests, for those who may see them. */
@Atomic
@ApplicationScoped
public class ExceptionList {

    private final ExceptionFacts facts;
    private final ExceptionRequests requests;
    private final ExceptionRows rows;
    private final DecidingDesk deciding;
    private final Shelves shelves;

    /** What else belongs to a request. */
    @Dependent
    static class Shelves {

        private final RosterPeople people;
        private final ReminderList reminders;
        private final ExceptionRegister register;
        private final Ids ids;

        @Inject
        Shelves(RosterPeople people, ReminderList reminders, ExceptionRegister register, Ids ids) {
            this.people = people;
            this.reminders = reminders;
            this.register = register;
            this.ids = ids;
        }
    }

    @Inject
    public ExceptionList(ExceptionFacts facts, ExceptionRequests requests, ExceptionRows rows,
            DecidingDesk deciding, Shelves shelves) {
        this.facts = facts;
        this.requests = requests;
        this.rows = rows;
        this.deciding = deciding;
        this.shelves = shelves;
    }

    protected ExceptionList() {
        this(null, null, null, null, null);
    }

    /** How things are at the school. */
    public Situation situation(SchoolId school) {
        return facts.now(school);
    }

    /** That request. */
    public Shown find(Colleague who, UUID id) {
        return shown(who, facts.now(who.school()), requests.find(who.school(), id));
    }

    /** The request of that number. */
    public Shown numbered(Colleague who, int number) {
        return shown(who, facts.now(who.school()), requests.numbered(who.school(), number));
    }

    private Shown shown(Colleague who, Situation situation, Optional<ExceptionEntity> found) {
        ExceptionEntity request = found.filter(one -> Sight.sees(who, situation, one))
                .orElseThrow(() -> new AbsentException("request"));
        List<RosterPeople.Named> people = rows.people(who.school(), request.id()).stream()
                .flatMap(one -> shelves.people.find(who.school(), new PersonId(one.personId())).stream()).toList();
        return new Shown(situation, request, rows.words(who.school(), List.of(request.id())).stream()
                .map(ExceptionWord::said).toList(), people, deciding.check(request, situation),
                request.renews().flatMap(older -> requests.find(who.school(), older)));
    }

    /** From now on nothing of it is new to them. */
    public void look(Colleague who, UUID id) {
        Shown seen = find(who, id);
        Instant at = seen.situation().at();
        if (rows.lookAgain(who.school(), id, who.account().value(), at) == 0) {
            rows.add(new ExceptionLook(shelves.ids.next(), seen.request(), who.account(), at));
        }
    }

    /** What waits for them. */
    public Queue queue(Colleague who) {
        Situation situation = facts.now(who.school());
        List<ExceptionEntity> open = requests.waiting(who.school());
        List<ExceptionEntity> waiting = open.stream().filter(one -> one.state() == ExceptionState.ASKED)
                .filter(one -> situation.deciders(one).include(who.account())).toList();
        List<ExceptionEntity> asked = requests.ofRequester(who.school(), who.account().value()).stream()
                .filter(one -> one.state() == ExceptionState.DRAFT || one.state().waits()
                        || situation.running(one)).toList();
        return new Queue(listed(who, situation, waiting), listed(who, situation, asked),
                who.is(Role.DSL) ? requests.told(who.school()) : List.of(),
                shelves.reminders.of(situation, who.account()),
                who.is(Role.ADMINISTRATOR, Role.HEADTEACHER) ? vacancies(situation, open) : Map.of());
    }

    private Map<PolicyRole, Long> vacancies(Situation situation, List<ExceptionEntity> open) {
        return Stream.concat(open.stream(), requests.stuck(situation.school()).stream())
                .map(situation::deciders).filter(deciders -> deciders.verdict() != Verdict.ALLOW)
                .collect(Collectors.groupingBy(Deciders::role, TreeMap::new, Collectors.counting()));
    }

    /** Lines of the register that they may see. */
    public Listed lines(Colleague who, RegisterQuestion question, int most) {
        Situation situation = facts.now(who.school());
        return listed(who, situation, shelves.register.lines(who.school(), scope(who, situation), question,
                situation.day(), most));
    }

    private RegisterScope scope(Colleague who, Situation situation) {
        boolean whole = Sight.whole(who, situation);
        List<UUID> theirs = whole ? List.of() : Stream.of(requests.waiting(who.school()),
                requests.granted(who.school()), requests.received(who.school())).flatMap(List::stream)
                .filter(one -> Sight.sees(who, situation, one)).map(ExceptionEntity::id).toList();
        return new RegisterScope(who.account().value(), whole, theirs);
    }

    private Listed listed(Colleague who, Situation situation, List<ExceptionEntity> found) {
        if (found.isEmpty()) {
            return new Listed(situation, found, Set.of());
        }
        List<UUID> ids = found.stream().map(ExceptionEntity::id).toList();
        Map<UUID, Instant> looks = rows.looks(who.school(), who.account().value(), ids).stream()
                .collect(Collectors.toMap(ExceptionLook::requestId, ExceptionLook::seenAt));
        Set<UUID> fresh = rows.words(who.school(), ids).stream()
                .filter(word -> word.said().by().filter(who.account().value()::equals).isEmpty())
                .filter(word -> word.said().at().isAfter(looks.getOrDefault(word.requestId(), Instant.EPOCH)))
                .map(ExceptionWord::requestId).collect(Collectors.toSet());
        return new Listed(situation, found, fresh);
    }
}
