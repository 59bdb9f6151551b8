package org.exeat.incidents;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.exeat.policy.AccountId;

/** All that is known of one incident: who is in it, who works on it, and its chronology. */
public record IncidentFile(IncidentEntity incident, List<PartyEntity> parties, List<HandlerEntity> handlers,
        Trail trail) {


    Set<AccountId> handling() {
        return handlers.stream().map(HandlerEntity::accountId).map(AccountId::new).collect(Collectors.toSet());
    }

    List<Party> people() {
        return parties.stream().map(PartyEntity::party).toList();
    }
}
