package org.exeat.photos.takedown;

import java.time.LocalDate;
import java.util.List;

/**
 * What whoever asked sees of a request.
 *
 * @param state RECEIVED, UNDER_WAY or CLOSED
 * @param dueOn by when the school answers
 * @param footing SCHOOL_PUBLISHED or OTHERS_POSTED: on what it rests
 * @param outcome TAKEN_DOWN, NOT_TAKEN_DOWN, REFUSED, or null
 * @param complaint whether they may complain to the Information Commissioner of the answer
 * @param handedOver whether those in charge of incidents have it too; the same code follows that report
 */
public record TakeDownFollowUpView(String state, LocalDate receivedOn, LocalDate dueOn, String footing, String outcome,
        boolean complaint, boolean handedOver, List<TakeDownStepView> steps) {

    /**
     * What happened, the oldest first.
     *
     * @param on the school's day
     * @param text what was written to or by whoever asked; null for the rest
     */
    public record TakeDownStepView(String kind, LocalDate on, String text) {
    }

    static TakeDownFollowUpView of(TakeDownEntity request, List<EntryEntity> entries) {
        return new TakeDownFollowUpView(request.state().name(), request.receivedOn(), request.clock().due(),
                request.footing().name(), request.outcome().map(Enum::name).orElse(null),
                request.outcome().filter(TakeDownOutcome::complainable).isPresent(),
                request.handedOn().isPresent(), entries.stream().map(EntryEntity::entry)
                        .filter(entry -> entry.kind().told()).map(entry -> new TakeDownStepView(entry.kind().name(),
                                entry.on(), entry.kind().inWords() ? entry.text() : null)).toList());
    }
}
