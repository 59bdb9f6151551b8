package org.exeat.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.exeat.policy.ClauseRef;
import org.exeat.schools.Editions;

/** The headings of clauses and local rules, by language. What an edition says never changes, so each is kept. */
@ApplicationScoped
public class Headings {

    private final Map<ClauseRef, Map<String, String>> known = new ConcurrentHashMap<>();
    private final Editions editions;

    @Inject
    public Headings(Editions editions) {
        this.editions = editions;
    }

    protected Headings() {
        this(null);
    }

    /** The heading of that clause or local rule, by language; empty if there is none. */
    public Optional<Map<String, String>> of(ClauseRef clause) {
        Map<String, String> heading = known.get(clause);
        if (heading == null) {
            Optional<Map<String, String>> found = editions.heading(clause);
            found.ifPresent(texts -> known.put(clause, texts));
            return found;
        }
        return Optional.of(heading);
    }
}
