package org.exeat.photos.settings;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.exeat.people.Staff;
import org.exeat.policy.ClauseRef;
import org.exeat.policy.PolicyEdition;
import org.exeat.policy.SchoolId;
import org.exeat.policy.photos.PhotoUse;
import org.exeat.policy.photos.PolicyDemand;
import org.exeat.schools.Editions;
import org.exeat.schools.SchoolClock;
import org.exeat.schools.SchoolDirectory;
import org.exeat.web.Wording;

/** Puts into the caller's language what is the same for every pupil of a school. */
@RequestScoped
public class PhotoUsesViews {

    private final SchoolDirectory schools;
    private final Staff staff;
    private final Editions editions;
    private final SchoolClock clock;
    private final Wording wording;

    /** What is demanded of one use. */
    private record Demanded(PhotoUse use, PolicyDemand demand) {

        PhotoUsesView.UseDemandView view() {
            return new PhotoUsesView.UseDemandView(use.scope().name(), use.channel().name(), demand.kind().name(),
                    demand.clauses().stream().map(ref -> ref.clause().value()).toList());
        }
    }

    @Inject
    public PhotoUsesViews(SchoolDirectory schools, Staff staff, Editions editions, SchoolClock clock,
            Wording wording) {
        this.schools = schools;
        this.staff = staff;
        this.editions = editions;
        this.clock = clock;
        this.wording = wording;
    }

    protected PhotoUsesViews() {
        this(null, null, null, null, null);
    }

    PhotoUsesView of(SchoolId school) {
        Optional<PolicyEdition> edition = editions.inForce(school);
        var day = clock.today(school);
        List<Demanded> all = PhotoUse.all().stream()
                .map(use -> new Demanded(use, PolicyDemand.of(edition, use, day))).toList();
        return new PhotoUsesView(years(school), classes(school), all.stream().map(Demanded::view).toList(),
                all.stream().flatMap(one -> one.demand().clauses().stream()).distinct()
                        .flatMap(ref -> edition.stream().flatMap(policy -> clause(policy, ref))).toList());
    }

    private List<PhotoUsesView.PhotoYearView> years(SchoolId school) {
        return schools.find(school).settings().policy().yearLabels().entrySet().stream()
                .sorted(Map.Entry.comparingByKey()).map(year -> new PhotoUsesView.PhotoYearView(year.getKey().name(),
                wording.choose(year.getValue()))).toList();
    }

    private List<PhotoUsesView.PhotoClassView> classes(SchoolId school) {
        return staff.classes(school).stream().filter(one -> !one.ended())
                .map(one -> new PhotoUsesView.PhotoClassView(one.id().toString(), one.title())).toList();
    }

    private Stream<PhotoUsesView.DemandClauseView> clause(PolicyEdition policy, ClauseRef ref) {
        return ref.localRule()
                ? policy.localRule(ref.clause()).stream().map(rule -> view(ref, rule.heading(), rule.text()))
                : policy.clause(ref.clause()).stream().map(clause -> view(ref, clause.heading(), clause.text()));
    }

    private PhotoUsesView.DemandClauseView view(ClauseRef ref, Map<String, String> heading, Map<String, String> text) {
        return new PhotoUsesView.DemandClauseView(ref.clause().value(), wording.choose(heading), wording.choose(text),
                wording.languageOf(text), ref.localRule());
    }
}
