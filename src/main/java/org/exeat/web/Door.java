package org.exeat.web;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.container.DynamicFeature;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Method;
import java.util.List;

/**
 * Puts a {@link SchoolScopeFilter} before every method of the API. A method that names no roles is for nobody.
 */
@Provider
public class Door implements DynamicFeature {

    @Override
    public void configure(ResourceInfo resource, FeatureContext context) {
        context.register(filter(resource.getResourceMethod()));
        var root = resource.getResourceClass().getAnnotation(Root.class);
        if (root != null) {
            context.register(new RootFilter(root.value()));
        }
    }

    static SchoolScopeFilter filter(Method method) {
        var endpoint = method.getDeclaringClass().getSimpleName() + "." + method.getName();
        if (method.isAnnotationPresent(PermitAll.class)) {
            return new SchoolScopeFilter(endpoint, true, List.of());
        }
        var roles = method.getAnnotation(RolesAllowed.class);
        return new SchoolScopeFilter(endpoint, false, roles == null ? List.of() : List.of(roles.value()));
    }
}
