package org.exeat.platforms;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.exeat.platform.RefusedException;

/**
 * How keeping a platform ended. A refusal is an outcome and not an exception, so that its audit entry is committed.
 *
 * @param entry the platform as it is now, unless refused
 * @param loosened the platforms that would have been closed less
 */
record Kept(Optional<CatalogueEntry> entry, List<String> loosened) {

    static Kept as(CatalogueEntry entry) {
        return new Kept(Optional.of(entry), List.of());
    }

    /** The slug of what is kept; null if nothing is. */
    String name() {
        return entry.map(each -> each.platform().id().value()).orElse(null);
    }

    CatalogueEntry orRefuse() {
        return entry.orElseThrow(() -> RefusedException.because("PLATFORM_HEAD_ONLY",
                Map.of("platforms", String.join(", ", loosened))));
    }
}
