package org.exeat.identity;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.exeat.platform.Actor;
import org.exeat.platform.Atomic;
import org.exeat.policy.SchoolId;

/** Finds out whom a secret belongs to, from the database each time: what was revoked is revoked at once. */
@Dependent
public class Recognition {

    private final Sessions sessions;
    private final Memberships memberships;
    private final ApiCredentials credentials;
    private final InstantSource time;

    @Inject
    public Recognition(Sessions sessions, Memberships memberships, ApiCredentials credentials, InstantSource time) {
        this.sessions = sessions;
        this.memberships = memberships;
        this.credentials = credentials;
        this.time = time;
    }

    /** The person whose session it is. */
    @Atomic
    public Optional<SignedIn> person(Secret secret) {
        var now = time.instant();
        var session = sessions.byTokenHash(secret.hash()).filter(found -> found.live(now));
        session.filter(found -> found.lastUseIsOld(now)).ifPresent(found -> sessions.used(found.id(), now));
        return session.map(found -> new SignedIn(Actor.account(found.accountId()), found.id(), secret, null,
                places(found.accountId())));
    }

    /** The program whose credential it is. */
    @Atomic
    public Optional<SignedIn> program(Secret secret) {
        var now = time.instant();
        var credential = credentials.bySecretHash(secret.hash()).filter(ApiCredential::live);
        credential.filter(found -> found.lastUseIsOld(now))
                .ifPresent(found -> credentials.used(found.school(), found.id(), now));
        return credential.map(found -> new SignedIn(Actor.credential(found.id()), null, secret, found.school(),
                Map.of()));
    }

    private Map<SchoolId, SignedIn.Place> places(UUID account) {
        var roles = new HashMap<UUID, Set<Role>>();
        memberships.rolesOfAccount(account).forEach(held -> roles.computeIfAbsent(held.membershipId(),
                first -> EnumSet.noneOf(Role.class)).add(held.role()));
        var places = new HashMap<SchoolId, SignedIn.Place>();
        memberships.ofAccount(account).forEach(member -> places.put(member.school(),
                new SignedIn.Place(member.person(), roles.getOrDefault(member.id(), Set.of()))));
        return places;
    }
}
