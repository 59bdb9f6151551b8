package org.exeat.photos.takedown;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.exeat.policy.takedown.AnswerClock;

/** What staff send about a request to take something down. */
public final class TakeDownRequests {

    private TakeDownRequests() {
    }

    /**
     * A step.
     *
     * @param kind ASKED_POSTER, TOLD_PLATFORM, REMOVED or NOTE
     * @param text for colleagues only
     */
    public record TakeDownStepRequest(@NotNull EntryKind kind, @Size(max = 2_000) String text) {
    }

    /** Words for whoever asked. */
    public record TakeDownWordsRequest(@NotBlank @Size(max = 4_000) String text) {
    }

    /** By how many months the first one is extended, and why: whoever asked reads it. */
    public record ExtensionWishRequest(@NotNull @Min(1) @Max(AnswerClock.MOST_FURTHER) Integer months,
            @NotBlank @Size(max = 2_000) String reason) {
    }

    /** How it is answered, and why: whoever asked reads it. */
    public record TakeDownAnswerRequest(@NotNull TakeDownOutcome outcome, @NotBlank @Size(max = 4_000) String text) {
    }

    /** Why those in charge of incidents must have it. */
    public record HandOverRequest(@NotBlank @Size(max = 2_000) String reason) {
    }
}
