package org.exeat.exceptions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.exeat.policy.AccountId;
import org.exeat.policy.PolicyEdition;
import org.exeat.policy.exceptions.Continuance;
import org.exeat.policy.exceptions.Occasion;
import org.exeat.policy.exceptions.Reminder;
import org.exeat.policy.exceptions.Terms;
import org.exeat.schools.Editions;

/** Running exceptions that the edition in force no longer offers, for whoever may take them back. */
@ApplicationScoped
public class ChangedEditions {

    private final Editions editions;
    private final Continuances continuances;
    private final ExceptionRows rows;

    @Inject
    public ChangedEditions(Editions editions, Continuances continuances, ExceptionRows rows) {
        this.editions = editions;
        this.continuances = continuances;
        this.rows = rows;
    }

    protected ChangedEditions() {
        this(null, null, null);
    }

    /** Those that they have not looked at since the edition changed. */
    List<Reminded> of(Situation situation, AccountId account, List<ExceptionEntity> running) {
        List<ExceptionEntity> touched = running.stream()
                .filter(one -> situation.deciders(one).include(account))
                .filter(one -> continuances.of(situation, one).filter(Continuance::needsLook).isPresent()).toList();
        Optional<Instant> since = situation.policy().map(PolicyEdition::id)
                .flatMap(id -> editions.since(situation.school(), id)).filter(known -> !touched.isEmpty());
        return since.map(moment -> unseen(situation, account, touched, moment)).orElse(List.of());
    }

    private List<Reminded> unseen(Situation situation, AccountId account, List<ExceptionEntity> touched,
            Instant since) {
        Set<UUID> seen = rows.looks(situation.school(), account.value(), touched.stream().map(ExceptionEntity::id)
                .toList()).stream().filter(look -> !look.seenAt().isBefore(since)).map(ExceptionLook::requestId)
                .collect(Collectors.toSet());
        return touched.stream().filter(one -> !seen.contains(one.id())).flatMap(one -> one.ruling()
                .flatMap(Ruling::granted).flatMap(Terms::last).map(last -> new Reminded(one, new Reminder(
                        Occasion.EDITION_CHANGED, situation.dayOf(since), last))).stream()).toList();
    }
}
