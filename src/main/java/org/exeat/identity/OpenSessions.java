package org.exeat.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.exeat.platform.Atomic;
import org.exeat.policy.SchoolId;

/** For requests that go on for hours: would whoever sent them still be let in? To ask is no use of a session. */
@Atomic
@ApplicationScoped
public class OpenSessions {

    private static final List<Role> STAFF = Stream.of(Role.values()).filter(Role::staff).toList();

    private final Sessions sessions;
    private final Memberships memberships;
    private final InstantSource time;

    @Inject
    public OpenSessions(Sessions sessions, Memberships memberships, InstantSource time) {
        this.sessions = sessions;
        this.memberships = memberships;
        this.time = time;
    }

    protected OpenSessions() {
        this(null, null, null);
    }

    /** Those of the sessions, at least one, that are live and belong to somebody who works at the school. */
    public Set<UUID> open(SchoolId school, Set<UUID> asked) {
        var now = time.instant();
        var staff = new HashSet<>(memberships.accountsWith(school, STAFF));
        return sessions.all(List.copyOf(asked)).stream().filter(session -> session.live(now))
                .filter(session -> staff.contains(session.accountId())).map(Session::id).collect(Collectors.toSet());
    }
}
