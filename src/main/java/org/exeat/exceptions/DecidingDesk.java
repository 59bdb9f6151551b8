package org.exeat.exceptions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.exeat.identity.Colleague;
import org.exeat.platform.AbsentException;
import org.exeat.platform.Atomic;
import org.exeat.platform.RefusedException;
import org.exeat.policy.Effect;
import org.exeat.policy.Finding;
import org.exeat.policy.Reason;
import org.exeat.policy.exceptions.Deciders;
import org.exeat.policy.exceptions.GrantCheck;
import org.exeat.policy.exceptions.Terms;

/** Where whoever the policy names decides: grants, declines, asks back, and takes back what was granted. */
@Atomic
@ApplicationScoped
public class DecidingDesk {

    private final ExceptionFacts facts;
    private final ExceptionBook book;
    private final SettingsShelf settings;

    /** One request before whoever is about to decide it. */
    private record Bench(Colleague by, Situation situation, ExceptionEntity request, Deciders deciders) {

        /** Why they may not; empty if they may. */
        Optional<RefusedException> bar() {
            if (request.requester().equals(by.account())) {
                return Optional.of(RefusedException.by("OWN_REQUEST",
                        List.of(Finding.of(Effect.FORBIDS, Reason.NOBODY_DECIDES_THEIR_OWN))));
            }
            return deciders.include(by.account()) ? Optional.empty()
                    : Optional.of(RefusedException.by("NOT_THE_DECIDER", List.of(deciders.finding())));
        }

        Said said(WordKind kind, String text) {
            return AskingDesk.said(kind, by, situation, text);
        }
    }

    @Inject
    public DecidingDesk(ExceptionFacts facts, ExceptionBook book, SettingsShelf settings) {
        this.facts = facts;
        this.book = book;
        this.settings = settings;
    }

    protected DecidingDesk() {
        this(null, null, null);
    }

    /** Grants it, whole or narrowed, until a day within the limit. */
    public Outcome grant(Colleague by, UUID id, Optional<Integer> seen, GrantRequest wish) {
        return decide(by, id, seen, "granting", bench -> {
            var check = check(bench.request(), bench.situation());
            Terms terms = wish.reach().map(reach -> reach.terms(bench.situation().day()))
                    .orElseGet(() -> Proposal.of(check, bench.request().plea().asked(), bench.situation().day()));
            List<Finding> objections = check.objections(terms);
            if (!objections.isEmpty()) {
                book.noteRefusal(bench.request(), by, "granting", objections);
                return Outcome.refused(RefusedException.by("NOT_GRANTABLE", objections));
            }
            bench.request().decide(ExceptionState.GRANTED, ruling(bench, wish.said()).granting(terms, wish.under()));
            book.keep(bench.request(), by, bench.said(WordKind.GRANTED, wish.said()), "exception-granted");
            return Outcome.of(bench.request());
        });
    }

    /** Whether something may be granted on that request today. */
    GrantCheck check(ExceptionEntity request, Situation situation) {
        return new GrantCheck(request.footing().clause(), request.plea().asked(),
                settings.limit(situation.school(), request.footing()), situation.day());
    }

    /** Declines it, with the reason. */
    public Outcome decline(Colleague by, UUID id, Optional<Integer> seen, String why) {
        return decide(by, id, seen, "declining", bench -> {
            bench.request().decide(ExceptionState.DECLINED, ruling(bench, why.strip()));
            book.keep(bench.request(), by, bench.said(WordKind.DECLINED, why), "exception-declined");
            return Outcome.of(bench.request());
        });
    }

    /** Asks the requester something before deciding. */
    public Outcome askBack(Colleague by, UUID id, Optional<Integer> seen, String question) {
        return decide(by, id, seen, "question", bench -> {
            bench.request().move(ExceptionState.ASKED_BACK);
            book.keep(bench.request(), by, bench.said(WordKind.ASKED_BACK, question), "exception-asked-back");
            return Outcome.of(bench.request());
        });
    }

    /** Takes back what was granted; from this moment it is in force no more. */
    public Outcome revoke(Colleague by, UUID id, Optional<Integer> seen, String why) {
        Bench bench = bench(by, id, seen);
        return barred(bench, "revoking").orElseGet(() -> {
            ExceptionEntity request = bench.request();
            if (request.state() != ExceptionState.GRANTED || bench.situation().lapsed(request)) {
                throw RefusedException.because("NOT_IN_FORCE");
            }
            request.revoke(new Revocation(by.account(), bench.situation().at(), why.strip()));
            book.keep(request, by, bench.said(WordKind.REVOKED, why), "exception-revoked");
            return Outcome.of(request);
        });
    }

    private Outcome decide(Colleague by, UUID id, Optional<Integer> seen, String what,
            Function<Bench, Outcome> decision) {
        Bench bench = bench(by, id, seen);
        return barred(bench, what).orElseGet(() -> {
            if (!bench.request().state().waits()) {
                throw RefusedException.because("ALREADY_SETTLED");
            }
            return decision.apply(bench);
        });
    }

    private Bench bench(Colleague by, UUID id, Optional<Integer> seen) {
        Situation situation = facts.now(by.school());
        ExceptionEntity request = book.find(by.school(), id, Optional.empty());
        if (!Sight.sees(by, situation, request)) {
            throw new AbsentException("request");
        }
        return new Bench(by, situation, book.find(by.school(), id, seen), situation.deciders(request));
    }

    private Optional<Outcome> barred(Bench bench, String what) {
        return bench.bar().map(refusal -> {
            book.noteRefusal(bench.request(), bench.by(), what, refusal.findings());
            return Outcome.refused(refusal);
        });
    }

    private static Ruling ruling(Bench bench, String reason) {
        return Ruling.declined(bench.by().account(), bench.deciders().role(), bench.situation().at(), reason);
    }
}
