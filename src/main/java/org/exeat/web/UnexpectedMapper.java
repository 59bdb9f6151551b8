package org.exeat.web;

import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.ext.Provider;
import java.util.Map;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.exeat.platform.Ids;

/**
 * Anything nobody foresaw is 500: the log gets the stack and an id, the caller only the id. A body that could not be
 * read arrives wrapped in a {@link ProcessingException} and is the caller's to mend.
 */
@Provider
public class UnexpectedMapper extends ProblemMapper<Throwable> {

    private static final Logger LOG = Logger.getLogger(UnexpectedMapper.class.getName());
    private static final int BAD_REQUEST = 400;
    private static final int BROKEN = 500;

    @Override
    Problem problem(Throwable failure) {
        if (failure instanceof ProcessingException) {
            return plain(BAD_REQUEST, "BAD_REQUEST", Map.of());
        }
        UUID id = bean(Ids.class).next();
        LOG.log(Level.SEVERE, failure, () -> "Unexpected failure " + id);
        return plain(BROKEN, "UNEXPECTED", Map.of("id", id.toString()));
    }
}
