package org.exeat.platforms;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.exeat.policy.PlatformId;

/**
 * A platform as a school wants it in its catalogue.
 *
 * @param minimumAge in full years; absent where none is known
 * @param socialMedia whether the school counts it as social media
 * @param hidden whether teachers are not to be offered it; absent for no
 */
public record PlatformRequest(@NotBlank String name, @NotNull PlatformKind kind,
        @NotNull @Valid Domains domains, Integer minimumAge, @NotNull Boolean socialMedia, Boolean hidden) {

    /** Domains by role; a list that is absent is empty. */
    @Schema(name = "DomainsRequest")
    public record Domains(@Size(max = 40) List<@NotNull @Size(max = 254) String> primary,
            @Size(max = 40) List<@NotNull @Size(max = 254) String> media,
            @Size(max = 40) List<@NotNull @Size(max = 254) String> shared) {

        private Map<DomainRole, List<String>> byRole() {
            Map<DomainRole, List<String>> lists = new EnumMap<>(DomainRole.class);
            lists.put(DomainRole.PRIMARY, orNone(primary));
            lists.put(DomainRole.MEDIA, orNone(media));
            lists.put(DomainRole.SHARED, orNone(shared));
            return lists;
        }

        private static List<String> orNone(List<String> list) {
            return list == null ? List.of() : list;
        }
    }

    PlatformWish wish(PlatformId id) {
        var age = Optional.ofNullable(minimumAge).map(years -> new MinimumAge(years, MinimumAge.SCHOOLS, ""));
        var platform = new Platform(id, name, kind, domains.byRole(), age, socialMedia);
        return new PlatformWish(platform, Boolean.TRUE.equals(hidden));
    }
}
