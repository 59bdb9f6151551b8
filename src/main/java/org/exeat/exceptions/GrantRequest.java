package org.exeat.exceptions;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;

/**
 * How far a request is granted, and on what conditions.
 *
 * @param terms      whole or narrowed, never wider; absent for what was asked, cut to today and to the limit
 * @param conditions in the words of whoever decides, or of the school's list
 * @param reason     may be absent
 */
public record GrantRequest(@Valid ReachView terms, @Size(max = 20) List<@NotBlank @Size(max = 300) String> conditions,
        @Size(max = 2000) String reason) {

    Optional<ReachView> reach() {
        return Optional.ofNullable(terms);
    }

    List<String> under() {
        return conditions == null ? List.of() : conditions.stream().map(String::strip).toList();
    }

    String said() {
        return reason == null ? "" : reason.strip();
    }
}
