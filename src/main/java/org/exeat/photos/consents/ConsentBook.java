package org.exeat.photos.consents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.exeat.people.Pupil;
import org.exeat.people.Pupils;
import org.exeat.policy.PupilId;
import org.exeat.policy.SchoolId;
import org.exeat.policy.access.PupilFacts;
import org.exeat.policy.photos.ConsentHistory;
import org.exeat.policy.photos.ConsentStanding;
import org.exeat.policy.photos.PhotoUse;
import org.exeat.schools.SchoolClock;

/** How the answers about a school's pupils stand today, by family name; nobody who has left. */
@ApplicationScoped
public class ConsentBook {

    private static final int PAGE = 50;

    private final FamilyAnswers families;
    private final Pupils pupils;
    private final SchoolClock clock;

    /** A pupil and all that was recorded about them. */
    record Answered(Pupil pupil, FamilyAnswers.Recorded answers) {
    }

    @Inject
    public ConsentBook(FamilyAnswers families, Pupils pupils, SchoolClock clock) {
        this.families = families;
        this.pupils = pupils;
        this.clock = clock;
    }

    protected ConsentBook() {
        this(null, null, null);
    }

    /** A page of those asked for. Only a question about answers makes it read those of more than the page. */
    ConsentLineView.Page page(SchoolId school, ConsentQuestion question) {
        List<Pupil> rest = after(pupils(school, question), question);
        List<ConsentLineView> fitting = question.only()
            .map(only -> lines(school, rest).stream().filter(line -> line.fits(only)).toList())
            .orElseGet(() -> lines(school, rest.subList(0, Math.min(PAGE + 1, rest.size()))));
        List<ConsentLineView> shown = fitting.subList(0, Math.min(PAGE, fitting.size()));
        return new ConsentLineView.Page(shown, fitting.size() > PAGE ? shown.get(PAGE - 1).pupil() : null);
    }

    private static List<Pupil> after(List<Pupil> all, ConsentQuestion question) {
        return question.after().map(last -> all.stream()
            .dropWhile(pupil -> !pupil.id().value().equals(last)).skip(1).toList()).orElse(all);
    }

    private List<ConsentLineView> lines(SchoolId school, List<Pupil> some) {
        LocalDate today = clock.today(school);
        return answered(school, some).stream().map(each -> line(each, today)).toList();
    }

    private static ConsentLineView line(Answered each, LocalDate today) {
        ConsentHistory said = each.answers().history();
        return ConsentLineView.of(each.pupil(),
            PhotoUse.all().stream().map(use -> ConsentStanding.of(said, use, today)).toList());
    }

    /** All of those asked for, whatever there is to be done about them. */
    List<Answered> asked(SchoolId school, ConsentQuestion question) {
        return answered(school, pupils(school, question));
    }

    private List<Answered> answered(SchoolId school, List<Pupil> some) {
        Map<PupilId, FamilyAnswers.Recorded> answers = families.recorded(school,
            some.stream().map(Pupil::id).toList());
        return some.stream().map(pupil -> new Answered(pupil, answers.getOrDefault(pupil.id(),
            FamilyAnswers.Recorded.NOTHING))).toList();
    }

    /** Those asked for, by family name, whatever was answered about them. */
    List<Pupil> pupils(SchoolId school, ConsentQuestion question) {
        Predicate<PupilFacts> wanted = facts -> !facts.left()
            && question.ofClass().map(facts.classes()::contains).orElse(true)
            && question.year().map(year -> facts.year().filter(year::equals).isPresent()).orElse(true);
        Set<PupilId> ids = pupils.all(school, clock.today(school)).stream().filter(wanted).map(PupilFacts::id)
            .collect(Collectors.toSet());
        return pupils.everybody(school).stream().filter(pupil -> ids.contains(pupil.id()))
            .filter(pupil -> pupil.name().toLowerCase(Locale.ROOT).contains(question.text())).toList();
    }
}
