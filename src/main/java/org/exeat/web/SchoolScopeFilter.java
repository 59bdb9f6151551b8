package org.exeat.web;

import jakarta.annotation.Priority;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.NotAuthorizedException;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.exeat.identity.BarredException;
import org.exeat.identity.Caller;
import org.exeat.identity.Refusals;
import org.exeat.platform.AbsentException;
import org.exeat.policy.SchoolId;

/**
 * What is asked before a method of the API runs, in this order: does it come from our own pages; is anybody signed in
 * (else 401); do they belong to the school in the path (else 404, as if there were no such school); do they know their
 * session's write token; have they one of the roles (else 403). For open methods only the first.
 */
@Priority(Priorities.AUTHENTICATION)
class SchoolScopeFilter implements ContainerRequestFilter {

    private static final Set<String> FILES = Set.of("zip", "csv", "octet-stream", "x-zip-compressed");
    private static final long LARGEST_JSON = 2_000_000;
    private static final String WRITE_TOKEN = "X-Exeat-Csrf";

    private final String endpoint;
    private final boolean open;
    private final List<String> roles;

    SchoolScopeFilter(String endpoint, boolean open, List<String> roles) {
        this.endpoint = endpoint;
        this.open = open;
        this.roles = roles;
    }

    @Override
    public void filter(ContainerRequestContext request) throws IOException {
        var from = SameSite.of(request.getMethod(), request::getHeaderString);
        if (!from.acceptable()) {
            throw new BarredException(BarredException.Why.CROSS_SITE);
        }
        if (!file(request.getMediaType())) {
            request.setEntityStream(JsonShape.checked(new Upload(request.getEntityStream(), LARGEST_JSON)));
        }
        if (!open) {
            admit(request, from.writes(), ProblemMapper.bean(Caller.class));
        }
    }

    /** Files are received in pieces elsewhere; everything else is JSON, in its one encoding. */
    private static boolean file(MediaType type) {
        if (type == null || FILES.contains(type.getSubtype())) {
            return type != null;
        }
        var charset = type.getParameters().get(MediaType.CHARSET_PARAMETER);
        if (charset != null && !charset.equalsIgnoreCase(StandardCharsets.UTF_8.name())) {
            throw new NotSupportedException();
        }
        return false;
    }

    private void admit(ContainerRequestContext request, boolean writes, Caller caller) {
        if (!caller.known()) {
            throw new NotAuthorizedException("Session");
        }
        var named = request.getUriInfo().getPathParameters().getFirst("schoolId");
        if (named != null && !(caller.asksAbout(school(named)) && caller.belongsTo(school(named)))) {
            throw new AbsentException("school");
        }
        if (writes && !caller.mayWrite(request.getHeaderString(WRITE_TOKEN))) {
            throw new BarredException(BarredException.Why.CSRF_MISSING);
        }
        if (!admits(request.getSecurityContext()::isUserInRole)) {
            ProblemMapper.bean(Refusals.class).note(caller.actor(), named == null ? null : school(named), endpoint);
            throw new ForbiddenException();
        }
    }

    boolean admits(Predicate<String> inRole) {
        return roles.stream().anyMatch(inRole);
    }

    private static SchoolId school(String named) {
        try {
            return new SchoolId(UUID.fromString(named));
        } catch (IllegalArgumentException noId) {
            throw new AbsentException("school");
        }
    }
}
