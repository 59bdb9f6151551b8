package org.exeat.incidents.names;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.exeat.identity.StaffDirectory;
import org.exeat.incidents.Entry;
import org.exeat.incidents.EntryKind;
import org.exeat.incidents.IncidentFile;
import org.exeat.incidents.Party;
import org.exeat.incidents.reports.Report;
import org.exeat.incidents.reports.Reports;
import org.exeat.people.RosterPeople;
import org.exeat.policy.PersonId;
import org.exeat.policy.SchoolId;

/** Gathers the names an incident knows: who is in it or was, their families, the staff, and who is mentioned. */
@ApplicationScoped
public class KnownNames {

    private final Reports reports;
    private final RosterPeople roster;
    private final StaffDirectory staff;

    @Inject
    public KnownNames(Reports reports, RosterPeople roster, StaffDirectory staff) {
        this.reports = reports;
        this.roster = roster;
        this.staff = staff;
    }

    protected KnownNames() {
        this(null, null, null);
    }

    /** Everybody that incident knows, once each: the parties first, in the order they were named. */
    public List<KnownName> of(IncidentFile file) {
        SchoolId school = file.incident().schoolId();
        List<Report> told = reports.ofIncidents(school, List.of(file.incident().id()));
        var gathered = new Gathering();
        file.all().forEach(each -> parties(each, gathered));
        entries(file, EntryKind.PARTY).forEach(entry -> gathered.add(entry.text(), KnownName.Part.FORMER));
        entries(file, EntryKind.PARTY_REMOVED).forEach(entry ->
                gathered.add(entry.get("name"), KnownName.Part.FORMER));
        family(school, file.all().flatMap(each -> each.people().stream()).toList(), gathered);
        staff.names(accounts(file, told)).values().stream().sorted().forEach(name ->
                gathered.add(name, KnownName.Part.STAFF));
        entries(file, EntryKind.LETTER).forEach(entry -> gathered.add(entry.get("name"), KnownName.Part.FAMILY));
        entries(file, EntryKind.EXPORTED).forEach(entry ->
                Spellings.named(entry.get("name")).forEach(gathered::mention));
        entries(file, EntryKind.PENALTY).forEach(entry ->
                gathered.add(entry.get("decidedBy"), KnownName.Part.MENTIONED));
        told.stream().flatMap(report -> Stream.of(report.telling().toWhom(), report.telling().byWhom()))
                .flatMap(text -> Spellings.named(text).stream()).forEach(gathered::mention);
        return gathered.names();
    }

    /** Also those of what was merged into it. */
    private static Stream<Entry> entries(IncidentFile file, EntryKind kind) {
        return file.all().flatMap(each -> each.trail().of(kind).stream());
    }

    private void parties(IncidentFile file, Gathering gathered) {
        Map<PersonId, List<String>> known = roster.spellings(file.incident().schoolId(), persons(file.people()));
        for (Party party : file.people()) {
            KnownName.Part part = KnownName.Part.valueOf(party.role().name());
            gathered.add(party.name(), part);
            party.person().map(PersonId::new).map(known::get).ifPresent(more ->
                    gathered.add(party.name(), part, more));
        }
    }

    /** Parents of pupils who are in it, and children of parents who are. */
    private void family(SchoolId school, List<Party> parties, Gathering gathered) {
        List<PersonId> persons = persons(parties);
        Set<PersonId> kin = Stream.of(roster.guardians(school, persons), roster.children(school, persons))
                .flatMap(links -> links.values().stream()).flatMap(Set::stream).collect(Collectors.toSet());
        roster.spellings(school, kin).values().stream()
                .sorted((one, other) -> one.get(0).compareTo(other.get(0)))
                .forEach(spellings -> gathered.add(spellings.get(0), KnownName.Part.FAMILY, spellings));
    }

    private static List<PersonId> persons(List<Party> parties) {
        return parties.stream().flatMap(party -> party.person().stream()).map(PersonId::new).toList();
    }

    /** Whoever handled it, entered something, is to do something, or wrote a report or a message. */
    private Set<UUID> accounts(IncidentFile file, List<Report> told) {
        return Stream.of(file.accounts().stream(), told.stream().flatMap(report -> report.reporter().stream()),
                told.stream().flatMap(report -> writers(file, report).stream())).flatMap(all -> all)
                .collect(Collectors.toSet());
    }

    private Collection<UUID> writers(IncidentFile file, Report report) {
        return reports.messages(file.incident().schoolId(), report.id()).stream()
                .flatMap(message -> message.account().stream()).toList();
    }
}
