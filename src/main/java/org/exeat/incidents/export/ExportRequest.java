package org.exeat.incidents.export;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/**
 * An incident is to be handed over.
 *
 * @param recipient to whom
 * @param reason    why, and by what right
 * @param readable  spellings of known names that stay; every other known one is replaced
 * @param further   more words to be replaced
 * @param evidence  the files that go along, as they are
 */
public record ExportRequest(@NotBlank @Size(max = 200) String recipient, @NotBlank @Size(max = 2000) String reason,
        @Size(max = 1000) List<@NotBlank @Size(max = 200) String> readable,
        @Size(max = 100) List<@NotBlank @Size(max = 200) String> further,
        @Size(max = 1000) List<@NotNull UUID> evidence) {

    public ExportRequest {
        readable = readable == null ? List.of() : readable;
        further = further == null ? List.of() : further;
        evidence = evidence == null ? List.of() : evidence;
    }
}
