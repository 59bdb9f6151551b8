package org.exeat.photos.checks;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.exeat.people.Pupil;
import org.exeat.policy.ClauseRef;
import org.exeat.policy.SchoolId;
import org.exeat.policy.YearGroup;
import org.exeat.policy.photos.PolicyDemand;
import org.exeat.schools.SchoolDirectory;
import org.exeat.web.Headings;
import org.exeat.web.Wording;

/** Pupils and clauses in the caller's language, years as the school calls them. */
@RequestScoped
public class Labels {

    private final SchoolDirectory schools;
    private final Headings headings;
    private final Wording wording;

    @Inject
    public Labels(SchoolDirectory schools, Headings headings, Wording wording) {
        this.schools = schools;
        this.headings = headings;
        this.wording = wording;
    }

    protected Labels() {
        this(null, null, null);
    }

    /** How pupils of that school are shown. */
    Function<Pupil, FoundPupilView> pupils(SchoolId school) {
        Map<YearGroup, Map<String, String>> years = schools.find(school).settings().policy().yearLabels();
        return pupil -> new FoundPupilView(pupil.id().toString(), pupil.name(),
            Optional.ofNullable(years.get(pupil.year())).map(wording::choose).orElse(pupil.year().name()));
    }

    /** What the policy demands. */
    PhotoCheckView.DemandView demand(PolicyDemand demand) {
        return new PhotoCheckView.DemandView(demand.kind().name(), demand.clauses().stream().map(this::clause)
            .toList());
    }

    private PhotoCheckView.PhotoClauseView clause(ClauseRef clause) {
        Map<String, String> heading = headings.of(clause).orElse(Map.of());
        return new PhotoCheckView.PhotoClauseView(clause.clause().value(), wording.choose(heading),
            wording.languageOf(heading), clause.localRule());
    }
}
