package org.exeat.incidents;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.exeat.policy.offsite.Answer;
import org.exeat.policy.offsite.Concern;
import org.exeat.policy.offsite.Imposed;
import org.exeat.policy.offsite.Jurisdiction;
import org.exeat.policy.offsite.Outcome;
import org.exeat.policy.offsite.PenaltyFacts;
import org.exeat.policy.offsite.RouteAnswer;

/** What is sent to change an incident. */
final class Requests {

    private static final int LONG = 2_000;
    private static final int SHORT = 200;

    private Requests() {
    }

    /** What an incident is called. */
    public record TitleRequest(@NotBlank @Size(max = SHORT) String title) {
    }

    /**
     * The answer to one ground.
     *
     * @param reason why; for what is not known, what would settle it
     * @param evidence the files it rests on; each came with a report of the incident
     */
    public record GroundRequest(@NotNull Answer answer, @Size(max = LONG) String reason,
            @Size(max = SHORT) List<@NotNull UUID> evidence) {

        Set<UUID> files() {
            return evidence == null ? Set.of() : Set.copyOf(evidence);
        }
    }

    /**
     * The concerns that hold now, and why.
     *
     * @param certain whether there is danger now, where that was only not ruled out
     */
    public record ConcernsRequest(@NotNull @Size(max = 6) List<@NotNull Concern> concerns,
            @NotBlank @Size(max = LONG) String reason, Boolean certain) {

        /** What was known of those, and is no news. */
        Set<Concern> known(Set<Concern> before) {
            Set<Concern> known = new HashSet<>(before);
            if (sure()) {
                known.remove(Concern.IMMEDIATE_DANGER);
            }
            return known;
        }

        boolean sure() {
            return Boolean.TRUE.equals(certain);
        }
    }

    /** Whether the school acts: MAY_ACT or MAY_NOT. */
    public record DecisionRequest(@NotNull Jurisdiction verdict, @NotBlank @Size(max = LONG) String reason) {
    }

    /**
     * What became of a route.
     *
     * @param reference what the other side calls it
     * @param on the school-local day it was taken
     * @param time and at what time of that day, to the minute
     * @param disrepute where the edition sends what could be read as disrepute that way, and nobody has said that it
     *     could: whether it could, YES or NO, before it is said that the route is not needed
     */
    public record RouteRequest(@NotNull RouteAnswer answer, @Size(max = LONG) String reason,
            @Size(max = SHORT) String reference, LocalDate on, LocalTime time, Answer disrepute) {
    }

    /**
     * That what was planned is done, or not needed any more.
     *
     * @param answer DONE unless it says otherwise
     * @param text what was done, or why it is not needed
     */
    public record ActionEndRequest(RouteAnswer answer, @NotBlank @Size(max = LONG) String text) {

        EntryKind kind() {
            return answer == RouteAnswer.NOT_NEEDED ? EntryKind.ACTION_DROPPED : EntryKind.ACTION_DONE;
        }
    }

    /**
     * A penalty that is to be checked before it is imposed.
     *
     * @param party whose penalty it is, of those in the incident; left out while nobody is named
     * @param considered how age, needs, disability and religion were considered
     */
    public record PenaltyRequest(UUID party, @NotBlank @Size(max = LONG) String what,
            @NotBlank @Size(max = LONG) String considered, @NotBlank @Size(max = SHORT) String decidedBy,
            @NotNull Answer mayDecide, @NotNull Answer reasonable, @NotNull Answer proportionate, @NotNull Answer age,
            @NotNull Answer needs, @NotNull Answer disability, @NotNull Answer religion, @NotNull Imposed imposed) {

        PenaltyFacts facts() {
            return new PenaltyFacts(reasonable, proportionate,
                    new PenaltyFacts.Characteristics(age, needs, disability, religion), mayDecide, imposed);
        }
    }

    /** Somebody in the incident: of the roster, of the staff, or by a name that nobody has matched yet. */
    public record PartyRequest(@NotNull PartyRole role, UUID person, UUID account, @Size(max = SHORT) String name) {
    }

    /** Somebody who is to work on it. */
    public record HandlerRequest(@NotNull UUID account) {
    }

    /** Words. */
    public record WordsRequest(@NotBlank @Size(max = LONG) String text) {
    }

    /** On which report, and up to which of its messages, from 1, somebody has read what was written. */
    public record AnswerReadRequest(@NotNull UUID report, @Min(1) int messages) {
    }

    /** The incident that gets a report. */
    public record LinkingRequest(@NotNull UUID incident) {
    }

    /** Why. */
    public record ReasonRequest(@NotBlank @Size(max = LONG) String reason) {
    }

    /** What an earlier entry should have said, and why it did not. */
    public record CorrectionRequest(@NotNull UUID entry, @NotBlank @Size(max = LONG) String text,
            @NotBlank @Size(max = LONG) String reason) {
    }

    /** Something that somebody is to do by a day. */
    public record ActionRequest(@NotBlank @Size(max = LONG) String what, @NotNull UUID owner,
            @NotNull LocalDate dueOn) {
    }

    /** How it ends. */
    public record ClosureRequest(@NotNull Outcome outcome, @NotBlank @Size(max = LONG) String reason,
            LocalDate reviewOn) {
    }

    /** Why somebody who was not named must see an incident now. */
    public record BreakGlassRequest(@NotBlank @Pattern(regexp = "I-\\d{4,9}") String number,
            @NotBlank @Size(max = LONG) String reason) {
    }
}
