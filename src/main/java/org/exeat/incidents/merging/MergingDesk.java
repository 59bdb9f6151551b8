package org.exeat.incidents.merging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.exeat.identity.Colleague;
import org.exeat.incidents.Entry;
import org.exeat.incidents.EntryKind;
import org.exeat.incidents.IncidentBook;
import org.exeat.incidents.IncidentEntity;
import org.exeat.incidents.PartyEntity;
import org.exeat.incidents.Spot;
import org.exeat.incidents.reports.Report;
import org.exeat.incidents.reports.Reports;
import org.exeat.platform.Atomic;

/**
 * Where two incidents become one, for good. From whom either was kept, both are kept: whom a report of the other names
 * stays shut out, and only who is shut out of neither handles what the other's handlers did.
 */
@Atomic
@ApplicationScoped
public class MergingDesk {

    private final Pairs pairs;
    private final IncidentBook book;
    private final Reports reports;

    @Inject
    public MergingDesk(Pairs pairs, IncidentBook book, Reports reports) {
        this.pairs = pairs;
        this.book = book;
        this.reports = reports;
    }

    protected MergingDesk() {
        this(null, null, null);
    }

    /** Merges an incident into the one on that spot. */
    public void merge(Colleague by, Spot spot, MergingRequest request) {
        Two two = pairs.of(by, spot, new Spot(request.other(), Optional.ofNullable(request.version())));
        IncidentEntity ends = two.other().incident();
        two.one().incident().takeOver(two.urgency(), pairs.dueOn(two));
        IncidentEntity kept = book.enter(two.one().incident(), by, EntryKind.MERGED_IN, request.reason(), of(ends));
        kept = takeReports(by, kept, two);
        kept = takePeople(by, kept, two);
        kept = takeDuties(by, kept, two, request.reason());
        book.goOn(ends, kept);
        book.enter(ends, by, EntryKind.MERGED, request.reason(), of(kept));
    }

    /** Each with those whom it names and who were not let in since. */
    private IncidentEntity takeReports(Colleague by, IncidentEntity into, Two two) {
        IncidentEntity kept = into;
        for (Report report : reports.ofIncidents(by.school(), List.of(two.other().incident().id()))) {
            reports.attach(by.school(), report.id(), kept.id());
            kept = book.enter(kept, by, EntryKind.REPORT, "", Json.createObjectBuilder()
                    .add("report", report.id().toString()).add("number", report.name())
                    .add("named", list(two.other().trail().named(report.id()))));
        }
        return kept;
    }

    private IncidentEntity takePeople(Colleague by, IncidentEntity into, Two two) {
        IncidentEntity kept = into;
        for (PartyEntity row : two.parties()) {
            book.add(kept, row.party(), row.bornBy());
            kept = book.enter(kept, by, EntryKind.PARTY, row.party().name(),
                    Json.createObjectBuilder().add("role", row.party().role().name()));
        }
        for (var handler : two.handlers()) {
            book.add(kept, handler);
            kept = book.enter(kept, by, EntryKind.HANDLER, "",
                    Json.createObjectBuilder().add("account", handler.value().toString()));
        }
        return kept;
    }

    private IncidentEntity takeDuties(Colleague by, IncidentEntity into, Two two, String reason) {
        IncidentEntity kept = into;
        if (two.raisesConcern()) {
            kept = book.enter(kept, by, EntryKind.CONCERNS, reason,
                    Json.createObjectBuilder().add("concerns", list(two.concerns())));
        }
        for (Entry action : two.actions()) {
            kept = book.enter(kept, by, EntryKind.ACTION, action.text(), Json.createObjectBuilder(action.data()));
        }
        if (two.hold().isPresent()) {
            kept = book.enter(kept, by, EntryKind.HELD, two.hold().get(), Json.createObjectBuilder());
        }
        return kept;
    }

    private static JsonObjectBuilder of(IncidentEntity incident) {
        return Json.createObjectBuilder().add("incident", incident.id().toString()).add("number", incident.number());
    }

    private static JsonArrayBuilder list(Collection<?> values) {
        return Json.createArrayBuilder(values.stream().map(Object::toString).toList());
    }
}
