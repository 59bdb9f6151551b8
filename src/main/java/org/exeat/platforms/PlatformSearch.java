package org.exeat.platforms;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.exeat.platform.RefusedException;

/** Which platforms of a catalogue somebody looks for. */
final class PlatformSearch {
    private final String words;
    private final String kind;

    /** Looks for these words in name, id and domains, and for a kind; null or blank for whatever there is. */
    PlatformSearch(String words, String kind) {
        this.words = words == null ? "" : words.strip().toLowerCase(Locale.ROOT);
        this.kind = kind == null ? "" : kind.strip();
        if (!this.kind.isEmpty() && Arrays.stream(PlatformKind.values()).noneMatch(this::isKind)) {
            throw RefusedException.wrong("kind", "PLATFORM_KIND");
        }
    }

    boolean finds(CatalogueEntry entry) {
        return (kind.isEmpty() || isKind(entry.platform().kind())) && texts(entry.platform())
                .anyMatch(text -> text.toLowerCase(Locale.ROOT).contains(words));
    }

    private boolean isKind(PlatformKind each) {
        return each.name().equals(kind);
    }

    private static Stream<String> texts(Platform platform) {
        return Stream.concat(Stream.of(platform.name(), platform.id().value()),
                platform.domains().values().stream().flatMap(List::stream));
    }
}
