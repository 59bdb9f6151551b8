package org.exeat.exceptions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.exeat.identity.Colleague;
import org.exeat.platform.AbsentException;
import org.exeat.platform.Atomic;
import org.exeat.platform.RefusedException;
import org.exeat.policy.ClauseId;
import org.exeat.policy.Verdict;
import org.exeat.policy.exceptions.ClauseWay;
import org.exeat.policy.exceptions.Way;

/** Where a member of staff asks: drafts, asks, answers what is asked back, and gives up. */
@Atomic
@ApplicationScoped
public class AskingDesk {

    private final ExceptionFacts facts;
    private final ExceptionBook book;
    private final DraftCheck check;
    private final SettingsShelf settings;

    @Inject
    public AskingDesk(ExceptionFacts facts, ExceptionBook book, DraftCheck check, SettingsShelf settings) {
        this.facts = facts;
        this.book = book;
        this.check = check;
        this.settings = settings;
    }

    protected AskingDesk() {
        this(null, null, null, null);
    }

    /** Keeps a new draft, which only the requester sees. */
    public Outcome draft(Colleague by, ExceptionDraftRequest request) {
        Situation situation = facts.now(by.school());
        return phrased(by, situation, request, book.draft(by, situation.at()), draft ->
                book.add(draft, request.linkedPeople()));
    }

    /** Changes one's own draft. */
    public Outcome rephrase(Colleague by, UUID id, Optional<Integer> seen, ExceptionDraftRequest request) {
        ExceptionEntity draft = ownDraft(by, id, seen);
        return phrased(by, facts.now(by.school()), request, draft, changed ->
                book.rephrase(changed, request.linkedPeople()));
    }

    private Outcome phrased(Colleague by, Situation situation, ExceptionDraftRequest request, ExceptionEntity draft,
            Consumer<ExceptionEntity> keep) {
        ClauseWay way = way(situation, request.clauseId());
        if (!open(way)) {
            book.noteNoWay(by, way);
            return Outcome.refused(RefusedException.by("NO_WAY", List.of(way.finding())));
        }
        Plea plea = request.plea(situation.day());
        check.names(by, situation, request, plea.asked());
        draft.phrase(Footing.of(way), plea, request.renews());
        keep.accept(draft);
        return Outcome.of(draft);
    }

    private static ClauseWay way(Situation situation, ClauseId clause) {
        return situation.way(clause).orElseThrow(() -> RefusedException.wrong("clause", "UNKNOWN_CHOICE"));
    }

    private static boolean open(ClauseWay way) {
        return way.decided() || way.way() == Way.NOTICE;
    }

    /** Gives a draft up. */
    public void discard(Colleague by, UUID id, Optional<Integer> seen) {
        book.discard(ownDraft(by, id, seen));
    }

    /** Asks, by the edition that is in force now; or gives notice, which nobody decides. */
    public Outcome submit(Colleague by, UUID id, Optional<Integer> seen) {
        ExceptionEntity draft = ownDraft(by, id, seen);
        Situation situation = facts.now(by.school());
        ClauseWay way = way(situation, draft.footing().clause().clause());
        if (!open(way)) {
            book.noteNoWay(by, way);
            return Outcome.refused(RefusedException.by("NO_WAY", List.of(way.finding())));
        }
        check.complete(situation, draft);
        var deciders = situation.deciders(way.role(), by.account());
        if (way.decided() && deciders.verdict() != Verdict.ALLOW) {
            draft.getStuck(situation.at());
            book.keepStuck(draft, by, deciders.role());
            return Outcome.refused(RefusedException.by("NO_DECIDER_IN_POST", List.of(deciders.finding())));
        }
        ask(by, situation, way, draft);
        return Outcome.of(draft);
    }

    private void ask(Colleague by, Situation situation, ClauseWay way, ExceptionEntity draft) {
        draft.ask(Footing.of(way), book.number(by.school()), situation.at(),
                facts.due(situation, settings.of(by.school()).dueDays()));
        boolean notice = way.way() == Way.NOTICE;
        book.keep(draft, by, said(notice ? WordKind.RECEIVED : WordKind.ASKED, by, situation, ""),
                notice ? "exception-notice-received" : "exception-asked");
        if (draft.plea().tellDsl()) {
            book.note(draft, by, "exception-dsl-told");
        }
    }

    /** Gives up what was asked, before it is decided. */
    public Outcome withdraw(Colleague by, UUID id, Optional<Integer> seen) {
        ExceptionEntity request = own(by, id, seen);
        if (!request.state().waits()) {
            throw RefusedException.because("ALREADY_SETTLED");
        }
        request.move(ExceptionState.WITHDRAWN);
        book.keep(request, by, said(WordKind.WITHDRAWN, by, facts.now(by.school()), ""), "exception-withdrawn");
        return Outcome.of(request);
    }

    /** Answers what was asked back. */
    public Outcome answer(Colleague by, UUID id, Optional<Integer> seen, String text) {
        ExceptionEntity request = own(by, id, seen);
        if (request.state() != ExceptionState.ASKED_BACK) {
            throw RefusedException.because("NOTHING_ASKED_BACK");
        }
        request.move(ExceptionState.ASKED);
        book.keep(request, by, said(WordKind.ANSWERED, by, facts.now(by.school()), text), "exception-answered");
        return Outcome.of(request);
    }

    private ExceptionEntity own(Colleague by, UUID id, Optional<Integer> seen) {
        if (!book.find(by.school(), id, Optional.empty()).requester().equals(by.account())) {
            throw new AbsentException("request");
        }
        return book.find(by.school(), id, seen);
    }

    private ExceptionEntity ownDraft(Colleague by, UUID id, Optional<Integer> seen) {
        ExceptionEntity draft = own(by, id, seen);
        if (draft.state() != ExceptionState.DRAFT) {
            throw RefusedException.because("NOT_A_DRAFT");
        }
        return draft;
    }

    static Said said(WordKind kind, Colleague by, Situation situation, String text) {
        return new Said(kind, Optional.of(by.account().value()), situation.at(), text.strip());
    }
}
