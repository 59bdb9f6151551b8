package org.exeat.photos.links;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * What a parent answers by a one-time link.
 *
 * @param token the code in the link
 */
public record LinkAnswersRequest(@NotBlank @Size(max = 100) String token,
        @NotEmpty @Size(max = 30) List<@NotNull @Valid ChildAnswersRequest> children) {

    /** The code in a one-time link. */
    public record LinkCheckRequest(@NotBlank @Size(max = 100) String token) {

        @Override
        public String toString() {
            return "LinkCheckRequest[not shown]";
        }
    }

    /** What a parent answers who is signed in. */
    public record OwnAnswersRequest(@NotEmpty @Size(max = 30) List<@NotNull @Valid ChildAnswersRequest> children) {
    }

    @Override
    public String toString() {
        return "LinkAnswersRequest[not shown]";
    }
}
