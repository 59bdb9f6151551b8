package org.exeat.platforms;

import java.util.Objects;
import org.exeat.platform.Actor;

/**
 * Who changes a school's catalogue.
 *
 * @param head whether it is the head, who alone may let a platform count as social media no longer
 */
public record Editor(Actor actor, boolean head) {

    public Editor {
        Objects.requireNonNull(actor, "Somebody changes the catalogue.");
    }
}
