package org.exeat.photos.links;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.function.Function;
import org.exeat.platform.Keys;
import org.exeat.platform.visitors.Receipt;
import org.exeat.policy.SchoolId;

/**
 * The code in a link: 100 bits that follow from the link's id under a key of this deployment. So a letter that is sent
 * again after a fall bears the same code, though none is kept.
 */
@ApplicationScoped
public class LinkCodes {

    private final Keys keys;

    @Inject
    public LinkCodes(Keys keys) {
        this.keys = keys;
    }

    protected LinkCodes() {
        this(null);
    }

    /** The codes of that school's links, by their ids. */
    Function<UUID, Receipt> of(SchoolId school) {
        byte[] key = keys.secret("photo-links");
        return link -> Receipt.of(key, school, link.toString());
    }
}
