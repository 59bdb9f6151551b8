package org.exeat.photos.links;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.exeat.platform.RefusedException;
import org.exeat.policy.PupilId;
import org.exeat.policy.photos.ConsentScope;
import org.exeat.policy.photos.PhotoChannel;
import org.exeat.policy.photos.PhotoUse;

/**
 * What is answered about one child.
 *
 * @param pupil the child
 * @param answers what is left out stays as it was
 */
public record ChildAnswersRequest(@NotNull UUID pupil,
        @NotEmpty @Size(max = 18) List<@NotNull @Valid UseAnswerRequest> answers) {

    private static final String FIELD = "children";

    /**
     * The answer about one use.
     *
     * @param allowed true for yes
     */
    public record UseAnswerRequest(@NotNull ConsentScope scope, @NotNull PhotoChannel channel,
            @NotNull Boolean allowed) {
    }

    /** By child; refused if a child or a use is answered about twice. */
    static Map<PupilId, Map<PhotoUse, Boolean>> said(List<ChildAnswersRequest> children) {
        Map<PupilId, Map<PhotoUse, Boolean>> said = new HashMap<>();
        for (ChildAnswersRequest child : children) {
            if (said.put(new PupilId(child.pupil()), child.uses()) != null) {
                throw RefusedException.wrong(FIELD, "ANSWERED_TWICE");
            }
        }
        return said;
    }

    private Map<PhotoUse, Boolean> uses() {
        Map<PhotoUse, Boolean> uses = new HashMap<>();
        for (UseAnswerRequest one : answers) {
            if (uses.put(new PhotoUse(one.scope(), one.channel()), one.allowed()) != null) {
                throw RefusedException.wrong(FIELD, "ANSWERED_TWICE");
            }
        }
        return uses;
    }
}
