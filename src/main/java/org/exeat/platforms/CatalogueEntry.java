package org.exeat.platforms;

import java.util.Optional;
import org.exeat.policy.access.PlatformFacts;

/**
 * A platform in a school's catalogue.
 *
 * @param own      whether the school added it
 * @param hidden   whether teachers are not offered it for a lesson
 * @param revision rises with every change; 0 for a platform that is as shipped
 * @param approval the approval that stands
 */
public record CatalogueEntry(Platform platform, boolean own, boolean hidden, int revision,
                             Optional<Approval> approval) {

    PlatformFacts facts() {
        return new PlatformFacts(platform.id(), platform.socialMedia(), approval.map(Approval::on));
    }
}
