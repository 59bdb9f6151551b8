package org.exeat.exceptions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.exeat.platform.Atomic;
import org.exeat.policy.AccountId;
import org.exeat.policy.SchoolId;
import org.exeat.policy.exceptions.Reminder;

/**
 * What people of a school are reminded of: whoever decides, of what is due and of what the edition in force no longer
 * offers; whoever asked and whoever decides, of what soon ends. Nothing is kept of it: it follows from how things
 * stand, so that it is gone once it was dealt with.
 */
@Atomic
@ApplicationScoped
public class ReminderList {

    private static final Comparator<Reminded> NEWEST_FIRST = Comparator
            .comparing((Reminded one) -> one.reminder().since())
            .thenComparing(one -> one.request().number().orElse(0)).reversed();

    private final ExceptionFacts facts;
    private final ExceptionRequests requests;
    private final ChangedEditions changes;

    @Inject
    public ReminderList(ExceptionFacts facts, ExceptionRequests requests, ChangedEditions changes) {
        this.facts = facts;
        this.requests = requests;
        this.changes = changes;
    }

    protected ReminderList() {
        this(null, null, null);
    }

    /** What they are reminded of now, newest first. */
    List<Reminded> of(Situation situation, AccountId account) {
        Collection<UUID> renewed = new HashSet<>(requests.renewed(situation.school()));
        List<ExceptionEntity> running = requests.granted(situation.school()).stream().filter(situation::running)
                .toList();
        Stream<Reminded> timely = Stream.concat(requests.waiting(situation.school()).stream(),
                running.stream().filter(one -> !renewed.contains(one.id())))
                .filter(one -> concerned(situation, one).contains(account))
                .flatMap(one -> reminder(situation, one).map(it -> new Reminded(one, it)).stream());
        return Stream.concat(timely, changes.of(situation, account, running).stream()).sorted(NEWEST_FIRST).toList();
    }

    /** What that letter is about, if it still has a point. */
    public Optional<ExceptionEntity> stillOf(SchoolId school, ReminderLetter letter) {
        return of(facts.now(school), letter.to()).stream()
                .filter(one -> one.request().id().equals(letter.requestId()))
                .filter(one -> one.reminder().occasion() == letter.occasion()).map(Reminded::request).findFirst();
    }

    /** Of what anybody is reminded about that request now. */
    private Optional<Reminder> reminder(Situation situation, ExceptionEntity one) {
        if (one.state().waits()) {
            LocalDate asked = situation.dayOf(one.askedAt().orElseThrow());
            return one.dueOn().flatMap(due -> Reminder.ofDecision(asked, due, situation.day()));
        }
        return one.ruling().flatMap(how -> Reminder.ofEnd(
                situation.dayOf(how.at()), how.granted().flatMap(terms -> terms.last()).orElseThrow(),
                situation.day()));
    }

    /** Whom it concerns: whoever decides, and once it was granted whoever asked. */
    static Set<AccountId> concerned(Situation situation, ExceptionEntity one) {
        Set<AccountId> people = new HashSet<>(situation.deciders(one).people());
        if (!one.state().waits()) {
            people.add(one.requester());
        }
        return people;
    }
}
