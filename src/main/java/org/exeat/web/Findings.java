package org.exeat.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.exeat.policy.ClauseRef;
import org.exeat.policy.Finding;

/** Puts findings into words, in the caller's language. */
@RequestScoped
public class Findings {

    private final Wording wording;
    private final Headings headings;

    @Inject
    public Findings(Wording wording, Headings headings) {
        this.wording = wording;
        this.headings = headings;
    }

    protected Findings() {
        this(null, null);
    }

    /** All of them, in order. */
    public List<FindingView> views(List<Finding> findings) {
        return findings.stream().map(this::view).toList();
    }

    /** One of them. */
    public FindingView view(Finding finding) {
        Optional<ClauseRef> clause = finding.clause();
        return new FindingView(
                clause.map(ref -> ref.clause().value()).orElse(null),
                clause.flatMap(headings::of).map(wording::choose).orElse(null),
                finding.effect().name(), finding.reason().name(),
                wording.text("reason." + finding.reason().name()),
                clause.map(ClauseRef::localRule).orElse(false),
                clause.map(ref -> ref.edition().value().toString()).orElse(null));
    }
}
