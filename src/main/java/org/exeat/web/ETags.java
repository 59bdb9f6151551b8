package org.exeat.web;

import jakarta.ws.rs.core.EntityTag;
import java.util.Optional;
import org.exeat.platform.StaleException;

/** A row's version as an entity tag, so that a write can say which state it was based on (RFC 9110 §13.1.1). */
public final class ETags {

    private ETags() {
    }

    /** The tag of that version. */
    public static EntityTag of(int version) {
        return new EntityTag(Integer.toString(version));
    }

    /**
     * The version an If-Match header names; empty if there is no header or it is {@code *}.
     *
     * @throws StaleException if the header names anything else than one version: it cannot be the newest
     */
    public static Optional<Integer> version(String header) {
        if (header == null || header.isBlank() || "*".equals(header.strip())) {
            return Optional.empty();
        }
        try {
            return Optional.of(Integer.valueOf(header.strip().replaceAll("^\"|\"$", "")));
        } catch (NumberFormatException foreign) {
            throw new StaleException("entity tag");
        }
    }
}
