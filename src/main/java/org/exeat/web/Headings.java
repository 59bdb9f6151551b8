package org.exeat.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import org.exeat.policy.ClauseRef;

/** The headings of clauses and local rules, by language. */
@ApplicationScoped
public class Headings {

    Optional<Map<String, String>> of(ClauseRef clause) {
        return Optional.empty();
    }
}
