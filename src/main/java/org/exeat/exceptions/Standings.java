package org.exeat.exceptions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.exeat.identity.MemberKeys;
import org.exeat.platform.Atomic;
import org.exeat.platform.RefusedException;
import org.exeat.policy.AccountId;
import org.exeat.policy.ClauseRef;
import org.exeat.policy.Finding;
import org.exeat.policy.SchoolId;
import org.exeat.policy.exceptions.Terms;
import org.exeat.policy.exceptions.Way;

/** "Is an exception in force for this person, this clause, on this day?" for those who must rely on it. */
@Atomic
@ApplicationScoped
public class Standings {

    private final ExceptionRequests requests;
    private final MemberKeys keys;
    private final ExceptionFacts facts;

    /** One that is in force. */
    record InForce(ClauseRef clause, Way way, Terms terms, Finding finding) {
    }

    @Inject
    public Standings(ExceptionRequests requests, MemberKeys keys, ExceptionFacts facts) {
        this.requests = requests;
        this.keys = keys;
        this.facts = facts;
    }

    protected Standings() {
        this(null, null, null);
    }

    /** How things are at the school. */
    Situation situation(SchoolId school) {
        return facts.now(school);
    }

    /** What is in force for that person on that day: now, if it is today; else as it is known now. */
    public List<InForce> of(SchoolId school, String person, String clause, LocalDate day) {
        AccountId account = Optional.ofNullable(person).map(name -> keys.of(school).get(name.strip()
                .toLowerCase(Locale.ROOT))).orElseThrow(() -> RefusedException.wrong("person", "UNKNOWN_CHOICE"));
        Situation now = facts.now(school);
        Instant at = day.equals(now.day()) ? now.at() : day.atStartOfDay(now.zone()).toInstant();
        return requests.granted(school).stream().filter(one -> one.requester().equals(account))
                .filter(one -> clause == null || one.footing().clause().clause().value().equals(clause.strip()))
                .flatMap(one -> one.grant().stream().filter(grant -> grant.inForce(at, day))
                        .map(grant -> new InForce(one.footing().clause(), one.footing().way(), grant.terms(),
                                grant.standing(at, day)))).toList();
    }
}
