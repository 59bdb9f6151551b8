package org.exeat.incidents.evidence;

import java.util.Locale;
import java.util.Set;

/** What a file is, by its content; nothing else is taken. */
public enum EvidenceType {
    PNG("image/png", Set.of("png")),
    JPEG("image/jpeg", Set.of("jpg", "jpeg")),
    GIF("image/gif", Set.of("gif")),
    WEBP("image/webp", Set.of("webp")),
    PDF("application/pdf", Set.of("pdf")),
    TEXT("text/plain", Set.of("txt"));

    private final String mediaType;
    private final Set<String> endings;

    EvidenceType(String mediaType, Set<String> endings) {
        this.mediaType = mediaType;
        this.endings = endings;
    }

    /** As browsers call it. */
    public String mediaType() {
        return mediaType;
    }

    /** Whether a file of that name will be opened as what it is. */
    boolean endsName(String name) {
        return name.lastIndexOf('.') > 0
                && endings.contains(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
    }

    String ending() {
        return endings.contains("jpg") ? "jpg" : endings.iterator().next();
    }
}
