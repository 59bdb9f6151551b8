package org.exeat.platforms;

import java.time.LocalDate;
import java.util.List;

/**
 * A platform of a school's catalogue.
 *
 * @param id its slug
 * @param minimumAge in full years; absent where none is known
 * @param socialMedia whether the school counts it as social media
 * @param approved the approval that stands; absent where there is none
 * @param own whether the school added it to what is shipped
 * @param hidden whether teachers are not offered it for a lesson
 * @param version rises with every change, 0 while the platform is as shipped; for If-Match
 */
public record PlatformView(String id, String name, PlatformKind kind, Domains domains, Integer minimumAge,
        boolean socialMedia, Approved approved, boolean own, boolean hidden, int version) {

    /** Domains by role, each standing for itself and everything below it. */
    public record Domains(List<String> primary, List<String> media, List<String> shared) {
    }

    /** Since when, by whose word, with what note. */
    public record Approved(LocalDate on, String by, String note) {
    }

    static PlatformView of(CatalogueEntry entry) {
        var platform = entry.platform();
        var domains = new Domains(platform.domains(DomainRole.PRIMARY), platform.domains(DomainRole.MEDIA),
                platform.domains(DomainRole.SHARED));
        var approved = entry.approval()
                .map(approval -> new Approved(approval.on(), approval.byName(), approval.note())).orElse(null);
        return new PlatformView(platform.id().value(), platform.name(), platform.kind(), domains,
                platform.minimumAge().map(MinimumAge::years).orElse(null), platform.socialMedia(), approved,
                entry.own(), entry.hidden(), entry.revision());
    }
}
