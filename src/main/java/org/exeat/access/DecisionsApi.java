package org.exeat.access;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Set;
import org.exeat.web.ExeatApi;

/** The decision endpoint, under the path that the AuthZEN Authorization API 1.0 gives it. */
@ApplicationPath(DecisionsApi.ROOT)
public class DecisionsApi extends Application {

    static final String ROOT = "/access/v1";

    @Override
    public Set<Class<?>> getClasses() {
        return ExeatApi.withCommon(DecisionsResource.class);
    }
}
