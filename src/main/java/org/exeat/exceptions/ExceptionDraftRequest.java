package org.exeat.exceptions;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.exeat.policy.ClauseId;

/**
 * What somebody means to ask for. Only the clause is needed at first; the rest may come later, before it is asked.
 *
 * @param clause  the clause of the edition in force
 * @param what    what exactly, at most 200 letters
 * @param why     why, at most 2,000
 * @param people  the people it concerns, by name
 * @param linked  pupils and parents of the roster whom it concerns
 * @param terms   from when to when, which platforms, where and at what hours
 * @param renews  the request this one renews: one's own, granted, on the same clause
 * @param tellDsl whether the DSL is told when it is asked
 */
public record ExceptionDraftRequest(@NotBlank @Pattern(regexp = "[A-Za-z0-9][A-Za-z0-9.-]{0,39}") String clause,
        @Size(max = 200) String what, @Size(max = 2000) String why, @Size(max = 500) String people,
        @Size(max = 20) List<@NotNull UUID> linked, @Valid ReachView terms, UUID renews, boolean tellDsl) {

    private static final ReachView FROM_TODAY = new ReachView(null, null, null, null, null, null);

    ClauseId clauseId() {
        return new ClauseId(clause);
    }

    Plea plea(LocalDate today) {
        return new Plea(text(what), text(why), text(people), tellDsl,
                Objects.requireNonNullElse(terms, FROM_TODAY).terms(today));
    }

    List<UUID> linkedPeople() {
        return linked == null ? List.of() : linked;
    }

    private static String text(String given) {
        return given == null ? "" : given.strip();
    }
}
