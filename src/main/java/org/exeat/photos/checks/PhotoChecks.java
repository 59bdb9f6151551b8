package org.exeat.photos.checks;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.exeat.identity.Colleague;
import org.exeat.people.Pupil;
import org.exeat.people.Pupils;
import org.exeat.platform.RefusedException;
import org.exeat.policy.PersonId;
import org.exeat.policy.SchoolId;

/** Answers of a picture who in it may be shown. Nothing is kept of the question. */
@RequestScoped
public class PhotoChecks {

    private static final int MOST = 20;

    private final Verdicts verdicts;
    private final CheckRules rules;
    private final CheckGroups groups;
    private final Labels labels;
    private final Pupils pupils;

    @Inject
    public PhotoChecks(Verdicts verdicts, CheckRules rules, CheckGroups groups, Labels labels, Pupils pupils) {
        this.verdicts = verdicts;
        this.rules = rules;
        this.groups = groups;
        this.labels = labels;
        this.pupils = pupils;
    }

    protected PhotoChecks() {
        this(null, null, null, null, null);
    }

    /** What is answered of everybody asked for. */
    PhotoCheckView answer(Colleague who, PhotoCheckRequest asked) {
        SchoolId school = who.school();
        Picture picture = new Picture(groups.pupils(who, asked), asked.channel(), asked.named());
        List<Pupil> those = verdicts.known(school, picture.pupils());
        if (those.size() < picture.pupils().size()) {
            throw RefusedException.wrong("pupils", "UNKNOWN_CHOICE");
        }
        return PhotoCheckView.of(rules.now(school), those.stream().map(labels.pupils(school)).toList(),
            verdicts.of(school, those, picture.use()), rules.confirmedFrom(school, picture.channel()),
            labels.demand(rules.demand(school, picture.use())));
    }

    /** From what to choose. */
    CheckGroupsView groups(Colleague who, Optional<PersonId> person) {
        return groups.view(who, person, labels.demand(rules.ofStaffForThemselves(who.school())));
    }

    /** Pupils whose name contains that; none for less than two letters. */
    FoundPupilView.FoundPupilsView find(SchoolId school, String text) {
        String wanted = text == null ? "" : text.strip();
        return new FoundPupilView.FoundPupilsView(wanted.length() < 2 ? List.of()
            : pupils.search(school, wanted, rules.today(school), MOST).stream().map(labels.pupils(school)).toList());
    }
}
