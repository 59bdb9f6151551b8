package org.exeat.exceptions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.exeat.audit.AuditEvent;
import org.exeat.audit.Journal;
import org.exeat.identity.Colleague;
import org.exeat.platform.AbsentException;
import org.exeat.platform.Actor;
import org.exeat.platform.Batch;
import org.exeat.platform.Changes;
import org.exeat.platform.Ids;
import org.exeat.platform.StaleException;
import org.exeat.policy.Finding;
import org.exeat.policy.PolicyRole;
import org.exeat.policy.SchoolId;
import org.exeat.policy.exceptions.ClauseWay;

/**
 * Where requests are kept: each write with its word, its audit entry, and word to everybody who keeps answers. The
 * caller's transaction must be running. What people wrote stays in the request: the trail is read by others.
 */
@ApplicationScoped
public class ExceptionBook {

    static final String KIND = "exceptions";

    private final ExceptionRequests requests;
    private final ExceptionRows rows;
    private final Journal journal;
    private final Changes changes;
    private final Ids ids;

    @Inject
    public ExceptionBook(ExceptionRequests requests, ExceptionRows rows, Journal journal, Changes changes, Ids ids) {
        this.requests = requests;
        this.rows = rows;
        this.journal = journal;
        this.changes = changes;
        this.ids = ids;
    }

    protected ExceptionBook() {
        this(null, null, null, null, null);
    }

    /** The request, if the caller saw its newest state. */
    ExceptionEntity find(SchoolId school, UUID id, Optional<Integer> seen) {
        ExceptionEntity found = requests.find(school, id).orElseThrow(() -> new AbsentException("request"));
        if (seen.filter(version -> version != found.version()).isPresent()) {
            throw new StaleException("request");
        }
        return found;
    }

    ExceptionEntity draft(Colleague by, Instant at) {
        return ExceptionEntity.draft(ids.next(), by.school(), by.account(), at);
    }

    void add(ExceptionEntity draft, List<UUID> people) {
        requests.add(draft);
        link(draft, people);
        journal.record(event(draft, Actor.account(draft.requester().value()), "exception-drafted"));
    }

    void rephrase(ExceptionEntity draft, List<UUID> people) {
        requests.change(draft);
        rows.forgetPeople(draft.schoolId(), draft.id());
        link(draft, people);
        journal.record(event(draft, Actor.account(draft.requester().value()), "exception-draft-changed"));
    }

    private void link(ExceptionEntity draft, List<UUID> people) {
        Batch.write(people.stream().distinct().map(person -> new ExceptionPerson(ids.next(), draft, person)).toList(),
                rows::addPeople);
    }

    void discard(ExceptionEntity draft) {
        rows.forgetPeople(draft.schoolId(), draft.id());
        rows.forgetLooks(draft.schoolId(), draft.id());
        if (requests.remove(draft.schoolId(), draft.id()) == 0) {
            throw new StaleException("request");
        }
        journal.record(event(draft, Actor.account(draft.requester().value()), "exception-draft-deleted"));
    }

    /** The next number of the school; held until the transaction ends. */
    int number(SchoolId school) {
        if (rows.count(school) == 0) {
            rows.add(new ExceptionCounter(ids.next(), school));
            return 1;
        }
        return rows.lastNumber(school);
    }

    /** Keeps what somebody did, and what they said with it; what decisions rest on is announced to every node. */
    void keep(ExceptionEntity request, Colleague by, Said said, String action) {
        requests.change(request);
        rows.add(new ExceptionWord(ids.next(), request, said));
        journal.record(event(request, by.actor(), action));
        if (said.kind() == WordKind.GRANTED || said.kind() == WordKind.REVOKED) {
            changes.bump(request.schoolId(), KIND);
        }
    }

    void note(ExceptionEntity request, Colleague by, String action) {
        journal.record(event(request, by.actor(), action));
    }

    /** Nobody is in post: the request waits as a draft, and the trail says so. */
    void keepStuck(ExceptionEntity draft, Colleague by, PolicyRole role) {
        requests.change(draft);
        journal.record(event(draft, by.actor(), "exception-without-decider").because("NO_DECIDER_IN_POST")
                .with("role", role.name()));
    }

    /** The clock reminds of it. */
    void remind(ExceptionEntity request, Instant at) {
        rows.add(new ExceptionWord(ids.next(), request, new Said(WordKind.REMINDED, Optional.empty(), at, "")));
        journal.record(event(request, Actor.SYSTEM, "exception-reminded"));
    }

    /** Its last day is over. */
    void enterLapse(ExceptionEntity request) {
        journal.record(event(request, Actor.SYSTEM, "exception-lapsed"));
    }

    void noteRefusal(ExceptionEntity request, Colleague by, String what, List<Finding> findings) {
        journal.record(event(request, by.actor(), "exception-refused").because(reasons(findings))
                .with("what", what));
    }

    void noteNoWay(Colleague by, ClauseWay way) {
        journal.record(AuditEvent.of(by.school(), by.actor(), "exception-refused", "clause:" + way.clause().clause())
                .because(reasons(List.of(way.finding())))
                .under(way.clause().clause().value(), way.clause().edition().value()).with("what", "asking"));
    }

    private static AuditEvent event(ExceptionEntity request, Actor by, String action) {
        AuditEvent event = AuditEvent.of(request.schoolId(), by, action, "exception:" + request.id())
                .under(request.footing().clause().clause().value(), request.footing().clause().edition().value())
                .with("way", request.footing().way().name()).with("state", request.state().name());
        return request.number().map(number -> event.with("number", Numbers.text(number))).orElse(event);
    }

    private static String reasons(List<Finding> findings) {
        return findings.stream().map(finding -> finding.reason() + finding.clause()
                .map(ref -> " " + ref.clause().value()).orElse("")).distinct().collect(Collectors.joining(", "));
    }
}
