package org.exeat.incidents;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.exeat.policy.AccountId;

/** All that is known of one incident: who is in it, who works on it, and its chronology. */
public record IncidentFile(IncidentEntity incident, List<PartyEntity> parties, List<HandlerEntity> handlers,
        Trail trail) {

    /** Who works on it. */
    public Set<AccountId> handling() {
        return handlers.stream().map(HandlerEntity::accountId).map(AccountId::new).collect(Collectors.toSet());
    }

    /** Everybody with an account whom it names: who handles it, who entered something, who is to do something. */
    public List<UUID> accounts() {
        return Stream.of(handlers.stream().map(HandlerEntity::accountId), trail.entries().stream().map(Entry::by),
                trail.entries().stream().flatMap(entry -> entry.handler().stream()),
                trail.of(EntryKind.ACTION).stream().map(entry -> UUID.fromString(entry.get("owner"))))
                .flatMap(all -> all).distinct().toList();
    }

    /** Who is in it. */
    public List<Party> people() {
        return parties.stream().map(PartyEntity::party).toList();
    }
}
