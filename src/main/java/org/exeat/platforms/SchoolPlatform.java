package org.exeat.platforms;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.exeat.policy.PlatformId;
import org.exeat.policy.SchoolId;

/** What a school changed in a platform of the shipped catalogue, or a platform it added. */
@Entity
@Table(name = "school_platform")
public class SchoolPlatform {

    /** Where the platform comes from. */
    enum Origin { SHIPPED_CHANGED, OWN }

    private static final int NO_AGE = 0;

    @Id
    private UUID id;
    @Version
    private int version;
    @Column(name = "school_id")
    private SchoolId schoolId;
    private String slug;
    @Enumerated(EnumType.STRING)
    private Origin origin;
    private String name;
    @Enumerated(EnumType.STRING)
    private PlatformKind kind;
    private String domains;
    @Column(name = "minimum_age")
    private Integer minimumAge;
    @Column(name = "social_media")
    private Boolean socialMedia;
    private boolean hidden;

    protected SchoolPlatform() {
    }

    SchoolPlatform(UUID id, SchoolId school, PlatformId platform) {
        this.id = id;
        this.schoolId = school;
        this.slug = platform.value();
        this.origin = Origin.SHIPPED_CHANGED;
    }

    PlatformId platform() {
        return new PlatformId(slug);
    }

    /** Rises with every change; never 0, which is a platform as shipped. */
    int revision() {
        return version + 1;
    }

    boolean own() {
        return origin == Origin.OWN;
    }

    boolean hidden() {
        return hidden;
    }

    /**
     * The platform is to be so from now on. What is as shipped is left to the shipped catalogue, now and later; a
     * platform that is not shipped is the school's own, and stays so if it is shipped one day.
     */
    void settle(PlatformWish wish, PlatformCatalogue shipped) {
        origin = own() || shipped.find(platform()).isEmpty() ? Origin.OWN : Origin.SHIPPED_CHANGED;
        hidden = wish.hidden();
        keep(wish.platform(), own() ? Optional.empty() : shipped.find(platform()));
    }

    private void keep(Platform wanted, Optional<Platform> base) {
        name = unlessSame(base, wanted, Platform::name);
        kind = unlessSame(base, wanted, Platform::kind);
        minimumAge = unlessSame(base, wanted, SchoolPlatform::years);
        socialMedia = unlessSame(base, wanted, Platform::socialMedia);
        Map<DomainRole, List<String>> lists = new EnumMap<>(DomainRole.class);
        for (DomainRole role : DomainRole.values()) {
            if (unlessSame(base, wanted, platform -> platform.domains(role)) != null) {
                lists.put(role, wanted.domains(role));
            }
        }
        domains = DomainLists.write(lists);
    }

    private static <T> T unlessSame(Optional<Platform> base, Platform wanted, Function<Platform, T> part) {
        T value = part.apply(wanted);
        return base.map(part).filter(value::equals).isPresent() ? null : value;
    }

    /** The platform as the school has it; empty for changes to one that is no longer shipped. */
    Optional<Platform> over(PlatformCatalogue shipped) {
        var blank = new Platform(platform(), slug, PlatformKind.FORUM, Map.of(), Optional.empty(), true);
        return (own() ? Optional.of(blank) : shipped.find(platform())).map(this::over);
    }

    private Platform over(Platform base) {
        Map<DomainRole, List<String>> lists = new EnumMap<>(DomainRole.class);
        lists.putAll(base.domains());
        lists.putAll(DomainLists.read(domains));
        return new Platform(platform(), name == null ? base.name() : name, kind == null ? base.kind() : kind, lists,
                minimumAge == null ? base.minimumAge() : age(), socialMedia == null ? base.socialMedia() : socialMedia);
    }

    private Optional<MinimumAge> age() {
        return minimumAge == NO_AGE ? Optional.empty()
                : Optional.of(new MinimumAge(minimumAge, MinimumAge.SCHOOLS, ""));
    }

    private static int years(Platform platform) {
        return platform.minimumAge().map(MinimumAge::years).orElse(NO_AGE);
    }
}
