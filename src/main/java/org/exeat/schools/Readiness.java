package org.exeat.schools;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

/**
 * Ready means: a question was asked through a repository and the database answered. A server whose repositories did
 * not come to life when it started is never ready, whatever else works.
 */
@org.eclipse.microprofile.health.Readiness
@ApplicationScoped
public class Readiness implements HealthCheck {

    private static final String NAME = "schools";

    private final Schools schools;

    @Inject
    public Readiness(Schools schools) {
        this.schools = schools;
    }

    protected Readiness() {
        this(null);
    }

    @Override
    public HealthCheckResponse call() {
        try {
            return HealthCheckResponse.named(NAME).up().withData(NAME, schools.count()).build();
        } catch (RuntimeException silent) {
            return HealthCheckResponse.named(NAME).down().build();
        }
    }
}
