package org.exeat.platforms;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.exeat.policy.PlatformId;

/** The platforms that can be named for a lesson, with the domains by which they are recognised. Immutable. */
public final class PlatformCatalogue {
    private static final String SHIPPED = "/platforms/catalogue.json";

    private final Map<PlatformId, Platform> platforms = new LinkedHashMap<>();

    private PlatformCatalogue(List<Platform> platforms) {
        platforms.forEach(platform -> this.platforms.put(platform.id(), platform));
    }

    /**
     * A catalogue of these platforms.
     *
     * @throws InvalidCatalogueException naming platform and field of everything that is wrong
     */
    public static PlatformCatalogue of(List<Platform> platforms) {
        var errors = PlatformCheck.faultsOf(platforms).stream().map(PlatformFault::sentence).toList();
        if (!errors.isEmpty()) {
            throw new InvalidCatalogueException(errors);
        }
        return new PlatformCatalogue(platforms);
    }

    /** A catalogue of platforms that were found right before. */
    static PlatformCatalogue checked(List<Platform> platforms) {
        return new PlatformCatalogue(platforms);
    }

    /** The catalogue that comes with the program; a school's own starts from it. */
    public static PlatformCatalogue shipped() {
        try (var json = PlatformCatalogue.class.getResourceAsStream(SHIPPED)) {
            return read(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads a catalogue from JSON.
     *
     * @throws InvalidCatalogueException naming platform and field of everything that is wrong
     */
    public static PlatformCatalogue read(InputStream json) {
        return of(new CatalogueReader().read(json));
    }

    /** All platforms, in the order of the catalogue. */
    public List<Platform> platforms() {
        return List.copyOf(platforms.values());
    }

    /** The platform of that id; empty if the catalogue has none. */
    public Optional<Platform> find(PlatformId id) {
        return Optional.ofNullable(platforms.get(id));
    }

    /** The name of the platform of that id; the same text if the catalogue has none, as somebody's own words have. */
    public String name(String called) {
        return platforms.values().stream().filter(platform -> platform.id().value().equals(called)).findFirst()
                .map(Platform::name).orElse(called);
    }
}
