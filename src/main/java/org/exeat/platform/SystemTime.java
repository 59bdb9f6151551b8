package org.exeat.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.InstantSource;

/** The only place that asks the machine what time it is; everybody else is given the {@link InstantSource}. */
@ApplicationScoped
public class SystemTime {

    @Produces
    @ApplicationScoped
    InstantSource time() {
        return InstantSource.system();
    }
}
