package org.exeat.incidents.letters;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.exeat.identity.Colleague;
import org.exeat.identity.StaffDirectory;
import org.exeat.incidents.IncidentFile;
import org.exeat.incidents.IncidentReading;
import org.exeat.incidents.Party;
import org.exeat.platform.AbsentException;

/** The letters about an incident, for those who may see it. That they were read is entered in the audit trail. */
@ApplicationScoped
public class Letters {

    private final IncidentReading reading;
    private final LetterRows rows;
    private final OtherNames others;
    private final StaffDirectory staff;

    @Inject
    public Letters(IncidentReading reading, LetterRows rows, OtherNames others, StaffDirectory staff) {
        this.reading = reading;
        this.rows = rows;
        this.others = others;
        this.staff = staff;
    }

    protected Letters() {
        this(null, null, null, null);
    }

    List<LetterView> all(Colleague who, UUID incident) {
        return of(reading.look(who, incident));
    }

    /** The letters about that incident, newest first; after them those about what was merged into it. */
    public List<LetterView> of(IncidentFile file) {
        List<LetterEntity> letters = file.all().flatMap(each -> rows.ofIncident(each.incident().schoolId(),
                each.incident().id()).stream()).toList();
        Map<UUID, String> names = staff.names(letters.stream().map(LetterEntity::writtenBy).toList());
        return letters.stream().map(letter -> letter.view(names.getOrDefault(letter.writtenBy(), ""))).toList();
    }

    LetterView find(Colleague who, UUID incident, UUID letter) {
        return all(who, incident).stream().filter(one -> one.id().equals(letter.toString())).findFirst()
                .orElseThrow(() -> new AbsentException("letter"));
    }

    /** Whom else of the incident a text for that pupil's parents names. */
    List<String> others(Colleague who, UUID incident, LetterCheckRequest request) {
        IncidentFile file = reading.look(who, incident);
        Party pupil = others.pupil(file, request.party());
        return others.named(file, pupil, request.text());
    }
}
