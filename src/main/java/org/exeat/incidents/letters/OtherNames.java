package org.exeat.incidents.letters;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.exeat.incidents.IncidentFile;
import org.exeat.incidents.Party;
import org.exeat.incidents.PartyEntity;
import org.exeat.incidents.PartyRole;
import org.exeat.incidents.names.KnownName;
import org.exeat.incidents.names.KnownNames;
import org.exeat.incidents.names.Redaction;
import org.exeat.people.RosterPeople;
import org.exeat.platform.RefusedException;
import org.exeat.policy.PersonId;
import org.exeat.policy.SchoolId;

/** Finds in a letter for one pupil's parents whom else of the incident it names. Staff may be named. */
@ApplicationScoped
public class OtherNames {

    private static final Set<PartyRole> PUPILS = Set.of(PartyRole.TARGET, PartyRole.ALLEGED);

    private final KnownNames names;
    private final RosterPeople roster;

    @Inject
    public OtherNames(KnownNames names, RosterPeople roster) {
        this.names = names;
        this.roster = roster;
    }

    protected OtherNames() {
        this(null, null);
    }

    /** The pupil of that incident whose parents may be written to: to whom it was done, or who is said to have. */
    Party pupil(IncidentFile file, UUID party) {
        return file.party(party).map(PartyEntity::party)
                .filter(one -> PUPILS.contains(one.role()) && one.account().isEmpty())
                .orElseThrow(() -> RefusedException.wrong("party", "UNKNOWN_CHOICE"));
    }

    /** Those who answer for the pupil by the roster. */
    List<String> parents(SchoolId school, Party pupil) {
        List<PersonId> children = pupil.person().map(PersonId::new).stream().toList();
        return roster.some(school, roster.guardians(school, children).values().stream().flatMap(Set::stream).toList())
                .values().stream().map(RosterPeople.Named::name).sorted().toList();
    }

    /** Finds everybody else, each by the name the record has; what is also a name of the pupil's family is let be. */
    Redaction in(IncidentFile file, Party pupil) {
        List<String> family = Stream.concat(Stream.of(pupil.name()), parents(file.incident().schoolId(), pupil)
                .stream()).toList();
        List<KnownName> known = names.of(file);
        Set<String> own = known.stream().filter(one -> family.contains(one.name()))
                .flatMap(one -> one.spellings().stream()).collect(Collectors.toSet());
        var chosen = new ArrayList<Redaction.Chosen>();
        own.forEach(spelling -> chosen.add(Redaction.Chosen.staying(spelling)));
        known.stream().filter(one -> one.part() != KnownName.Part.STAFF && !family.contains(one.name()))
                .forEach(one -> one.spellings().stream().filter(spelling -> !own.contains(spelling))
                        .forEach(spelling -> chosen.add(new Redaction.Chosen(spelling, one.name()))));
        return Redaction.of(chosen);
    }

    /** The names of everybody else in that text, once each. */
    List<String> named(IncidentFile file, Party pupil, String text) {
        return in(file, pupil).in(text).stream().map(Redaction.Chosen::placeholder).filter(name -> name != null)
                .distinct().toList();
    }
}
