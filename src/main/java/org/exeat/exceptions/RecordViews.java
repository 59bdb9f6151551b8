package org.exeat.exceptions;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.exeat.identity.Colleague;
import org.exeat.policy.Clause;
import org.exeat.policy.PolicyEdition;
import org.exeat.schools.SchoolDirectory;
import org.exeat.web.Wording;

/** Shows written records, in the caller's language. */
@RequestScoped
public class RecordViews {

    private final Records records;
    private final ExceptionViews views;
    private final SchoolDirectory schools;
    private final Wording wording;

    @Inject
    public RecordViews(Records records, ExceptionViews views, SchoolDirectory schools, Wording wording) {
        this.records = records;
        this.views = views;
        this.schools = schools;
        this.wording = wording;
    }

    protected RecordViews() {
        this(null, null, null, null);
    }

    /** That record as PDF. */
    byte[] paper(Colleague who, RecordView record) {
        return new RecordPdf(key -> wording.text("exceptionRecord." + key), wording.language(),
                schools.find(who.school()).clock().zone()).write(record);
    }

    RecordView view(Colleague who, Shown shown) {
        ExceptionEntity it = shown.request();
        String code = records.code(it);
        PolicyEdition edition = records.edition(it);
        Clause clause = edition.clause(it.footing().clause().clause()).orElseThrow();
        return new RecordView(it.number().map(Numbers::text).orElse(null), code,
                schools.find(who.school()).name(), edition.facts().title(), clause.id().value(),
                wording.choose(clause.heading()), wording.choose(clause.text()), shown.situation().at(),
                views.view(who, shown));
    }
}
