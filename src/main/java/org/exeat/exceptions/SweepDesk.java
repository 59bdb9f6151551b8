package org.exeat.exceptions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Set;
import org.exeat.platform.Atomic;
import org.exeat.policy.AccountId;
import org.exeat.policy.SchoolId;

/** Enters what time brings: that a decision is soon due, that an exception soon ends, and that it has ended. */
@Atomic
@ApplicationScoped
public class SweepDesk {

    private static final int DAYS_BEFORE_DUE = 1;
    private static final int DAYS_BEFORE_END = 7;

    private final ExceptionFacts facts;
    private final ExceptionRequests requests;
    private final ExceptionBook book;

    @Inject
    public SweepDesk(ExceptionFacts facts, ExceptionRequests requests, ExceptionBook book) {
        this.facts = facts;
        this.requests = requests;
        this.book = book;
    }

    protected SweepDesk() {
        this(null, null, null);
    }

    /** Does it, each once whichever node comes first; the accounts that are to be reminded. */
    public Set<AccountId> sweep(SchoolId school) {
        Situation situation = facts.now(school);
        Set<AccountId> reminded = new HashSet<>();
        requests.soonDue(school, situation.day().plusDays(DAYS_BEFORE_DUE)).stream()
                .filter(one -> requests.noteDue(school, one.id()) > 0).forEach(one -> {
                    book.remind(one, situation.at());
                    reminded.addAll(situation.deciders(one).people());
                });
        requests.soonOver(school, situation.day(), situation.day().plusDays(DAYS_BEFORE_END)).stream()
                .filter(one -> requests.noteEnd(school, one.id()) > 0).forEach(one -> {
                    book.remind(one, situation.at());
                    reminded.add(one.requester());
                });
        requests.over(school, situation.day()).stream().filter(one -> requests.noteOver(school, one.id()) > 0)
                .forEach(book::enterLapse);
        return reminded;
    }
}
