package org.exeat.incidents.letters;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.exeat.identity.Colleague;
import org.exeat.identity.StaffDirectory;
import org.exeat.incidents.IncidentFile;
import org.exeat.incidents.IncidentReading;
import org.exeat.incidents.IncidentView;
import org.exeat.incidents.IncidentViews;
import org.exeat.incidents.Party;
import org.exeat.policy.SchoolId;
import org.exeat.web.Wording;

/** Begins letters: what the record holds, in the words of a template, for a person to go on with. */
@RequestScoped
public class LetterDrafts {

    private final IncidentReading reading;
    private final IncidentViews views;
    private final OtherNames others;
    private final SchoolWords schools;
    private final StaffDirectory staff;

    @Inject
    public LetterDrafts(IncidentReading reading, IncidentViews views, OtherNames others, SchoolWords schools,
            StaffDirectory staff) {
        this.reading = reading;
        this.views = views;
        this.others = others;
        this.schools = schools;
        this.staff = staff;
    }

    protected LetterDrafts() {
        this(null, null, null, null, null);
    }

    LetterView.LetterTemplateView begin(Colleague who, UUID incident, LetterAsked asked) {
        IncidentFile file = reading.look(who, incident);
        SchoolId school = who.school();
        Party pupil = others.pupil(file, asked.party());
        List<String> parents = others.parents(school, pupil);
        Wording wording = schools.wording(asked.language());
        IncidentView view = views.view(file);
        var draft = new LetterDraft(wording, view, schools.edition(school, view.edition()), reason ->
                others.in(file, pupil).of(reason, wording.text("letters.somebody")));
        return new LetterView.LetterTemplateView(draft.write(asked.kind(), new LetterDraft.Heading(
                schools.name(school), schools.day(school, asked.language()), String.join(", ", parents),
                pupil, staff.name(who.account().value())), schools.edition(school)), parents);
    }
}
