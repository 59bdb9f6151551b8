package org.exeat.photos.links;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.exeat.people.Pupils;
import org.exeat.people.Staff;
import org.exeat.policy.ClassId;
import org.exeat.policy.PolicyEdition;
import org.exeat.policy.SchoolId;
import org.exeat.schools.Editions;
import org.exeat.schools.SchoolClock;
import org.exeat.web.YearRows;

/** The years and classes in which there are pupils today. */
@ApplicationScoped
public class LinkChoices {

    private final Staff staff;
    private final Pupils pupils;
    private final SchoolClock clock;
    private final Editions editions;
    private final YearRows labels;

    @Inject
    public LinkChoices(Staff staff, Pupils pupils, SchoolClock clock, Editions editions, YearRows labels) {
        this.staff = staff;
        this.pupils = pupils;
        this.clock = clock;
        this.editions = editions;
        this.labels = labels;
    }

    protected LinkChoices() {
        this(null, null, null, null, null);
    }

    /** The youngest first; by the school's own name for it, if the edition in force has one. */
    List<PhotoLinkView.LinkYearView> years(SchoolId school) {
        Optional<PolicyEdition> edition = editions.inForce(school);
        return pupils.all(school, clock.today(school)).stream().filter(pupil -> !pupil.left())
            .flatMap(pupil -> pupil.year().stream()).distinct().sorted().map(year -> new PhotoLinkView.LinkYearView(
                year.name(), edition.map(one -> labels.label(year, one)).filter(label -> !label.isEmpty())
                    .orElse(year.name()))).toList();
    }

    /** By title. */
    List<PhotoLinkView.LinkClassView> classes(SchoolId school) {
        Set<ClassId> held = pupils.all(school, clock.today(school)).stream()
            .flatMap(pupil -> pupil.classes().stream()).collect(Collectors.toSet());
        return staff.classes(school).stream().filter(each -> held.contains(each.id()))
            .map(each -> new PhotoLinkView.LinkClassView(each.id().toString(), each.title())).toList();
    }
}
