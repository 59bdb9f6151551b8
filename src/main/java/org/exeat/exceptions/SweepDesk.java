package org.exeat.exceptions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.exeat.platform.Atomic;
import org.exeat.policy.SchoolId;
import org.exeat.policy.exceptions.Occasion;
import org.exeat.policy.exceptions.Reminder;

/** Enters what time brings: that a decision is soon due, that an exception soon ends, and that it has ended. */
@Atomic
@ApplicationScoped
public class SweepDesk {

    private final ExceptionFacts facts;
    private final ExceptionRequests requests;
    private final ExceptionBook book;
    private final ReminderPost post;

    @Inject
    public SweepDesk(ExceptionFacts facts, ExceptionRequests requests, ExceptionBook book, ReminderPost post) {
        this.facts = facts;
        this.requests = requests;
        this.book = book;
        this.post = post;
    }

    protected SweepDesk() {
        this(null, null, null, null);
    }

    /** Does it, each once whichever node comes first. */
    public void sweep(SchoolId school) {
        Situation situation = facts.now(school);
        requests.soonDue(school, situation.day().plusDays(Reminder.DAYS_BEFORE_DUE)).stream()
                .filter(one -> requests.noteDue(school, one.id()) > 0)
                .forEach(one -> remind(situation, one, Occasion.DECISION_DUE));
        requests.soonOver(school, situation.day(), situation.day().plusDays(Reminder.DAYS_BEFORE_END)).stream()
                .filter(one -> requests.noteEnd(school, one.id()) > 0)
                .forEach(one -> remind(situation, one, Occasion.END_NEAR));
        requests.over(school, situation.day()).stream().filter(one -> requests.noteOver(school, one.id()) > 0)
                .forEach(book::enterLapse);
    }

    private void remind(Situation situation, ExceptionEntity one, Occasion occasion) {
        book.remind(one, situation.at());
        post.write(one, ReminderList.concerned(situation, one), occasion);
    }
}
