package org.exeat.incidents.reports;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.exeat.incidents.evidence.DraftKey;

/**
 * A report as it is sent. Only what happened is needed, and not even that for a draft; what is left out is not known.
 *
 * @param posted when it was posted, and the day with ON_DATE
 * @param links addresses, at most 20; never fetched
 * @param evidence the ids of files that were uploaded before
 * @param draftKey the key under which they were uploaded
 */
public record ReportRequest(Relation relation, @Size(max = 10_000) String what,
        @Size(max = 500) String toWhom, @Size(max = 500) String byWhom, @Size(max = 500) String where,
        @Valid PostedRequest posted, @Size(max = 10) List<@NotNull @Size(max = 100) String> platforms,
        @Size(max = 20) List<@NotNull @Size(max = 2_000) @Pattern(regexp = LINK) String> links,
        Sure stillOnline, Sure danger, Sure imagery, Sure staffInvolved,
        @Size(max = 10) List<@NotNull UUID> evidence, @Pattern(regexp = DraftKey.FORM) String draftKey) {

    /**
     * Nothing else is a link that anybody could follow without harm; blanks around it are forgiven. No part gives back
     * what it took: a long line of blanks is refused at once.
     */
    private static final String LINK = "(?i)\\s*+(https?://[^\\s\\p{Cntrl}]++)?+\\s*+";

    /** When it was posted. */
    public record PostedRequest(PostedWhen when, LocalDate on) {
    }

    Telling telling() {
        PostedRequest known = posted == null || posted.when() == null ? new PostedRequest(PostedWhen.NOT_SURE, null)
                : posted;
        return new Telling(text(what), text(toWhom), text(byWhom), text(where), new Telling.Posted(known.when(),
                Optional.ofNullable(known.on()).filter(day -> known.when() == PostedWhen.ON_DATE)),
                texts(platforms), texts(links),
                new Telling.Signs(sure(stillOnline), sure(danger), sure(imagery), sure(staffInvolved)));
    }

    /** Whether somebody must look at it at once. */
    boolean urgent() {
        return telling().signs().answers().urgent();
    }

    List<UUID> files() {
        return evidence == null ? List.of() : evidence.stream().distinct().toList();
    }

    Optional<DraftKey> gathered() {
        return Optional.ofNullable(draftKey).map(DraftKey::new);
    }

    private static String text(String given) {
        return given == null ? "" : given.strip();
    }

    private static List<String> texts(List<String> given) {
        return given == null ? List.of() : given.stream().map(String::strip).filter(one -> !one.isEmpty()).toList();
    }

    private static Sure sure(Sure given) {
        return given == null ? Sure.NOT_SURE : given;
    }
}
