package org.exeat.platform;

import org.eclipse.persistence.sessions.Session;
import org.eclipse.persistence.sessions.SessionCustomizer;

/**
 * What could not be read because the connection is lost is read once more, at once. Without this it would be read again
 * three times, with five seconds before the second and the third: whoever waits would have given up, and others wait
 * behind them.
 */
public final class ReadAgainOnce implements SessionCustomizer {

    @Override
    public void customize(Session session) {
        session.getLogin().setQueryRetryAttemptCount(1);
    }
}
