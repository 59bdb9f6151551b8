package org.exeat.web;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import org.exeat.platform.AbsentException;

/** Before anything else: a resource with a {@link Root} is not there below any other path. */
@Priority(Priorities.AUTHENTICATION - 1)
class RootFilter implements ContainerRequestFilter {

    private final String root;

    RootFilter(String root) {
        this.root = root;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        if (!request.getUriInfo().getBaseUri().getPath().equals(root + "/")) {
            throw new AbsentException("address");
        }
    }
}
