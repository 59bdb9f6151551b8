package org.exeat.photos;

import org.exeat.policy.Clause;
import org.exeat.web.Wording;

/**
 * A clause that speaks to parents.
 *
 * @param language the language the texts are in: the caller's where the school has them in that
 */
public record ParentClauseView(String id, String heading, String text, String language) {

    static ParentClauseView of(Clause clause, Wording wording) {
        return new ParentClauseView(clause.id().value(), wording.choose(clause.heading()),
                wording.choose(clause.text()), wording.languageOf(clause.text()));
    }
}
