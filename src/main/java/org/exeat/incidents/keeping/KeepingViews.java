package org.exeat.incidents.keeping;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.exeat.identity.Colleague;
import org.exeat.identity.StaffDirectory;
import org.exeat.incidents.Entry;
import org.exeat.incidents.IncidentFile;
import org.exeat.incidents.IncidentShelf;

/** Shows until when incidents are kept. */
@RequestScoped
public class KeepingViews {

    private final IncidentShelf shelf;
    private final Keepings keepings;
    private final DisposalDesk disposals;
    private final StaffDirectory staff;

    @Inject
    public KeepingViews(IncidentShelf shelf, Keepings keepings, DisposalDesk disposals, StaffDirectory staff) {
        this.shelf = shelf;
        this.keepings = keepings;
        this.disposals = disposals;
        this.staff = staff;
    }

    protected KeepingViews() {
        this(null, null, null, null);
    }

    /** One that was merged is kept as long as the one in which it goes on. */
    KeepingView one(Colleague who, UUID id) {
        IncidentFile file = shelf.goingOn(shelf.find(who, id));
        Optional<Keepings.Keeping> keeping = keepings.of(who.school(), List.of(file)).stream().findFirst();
        return new KeepingView(keeping.map(it -> it.kept().type().name()).orElse(null),
                keeping.map(it -> it.kept().until()).orElse(null), file.trail().hold().map(this::hold).orElse(null),
                shelf.leads(who, file));
    }

    private KeepingView.HoldView hold(Entry entry) {
        return new KeepingView.HoldView(entry.text(), staff.name(entry.by()), entry.at());
    }

    List<DisposalsView.LineView> all(Colleague who) {
        return disposals.look(who).stream().map(one -> {
            var incident = one.file().incident();
            return new DisposalsView.LineView(incident.id().toString(), incident.number(), incident.title(),
                    one.kept().type().name(), one.closedOn(), one.kept().until(), one.held(), one.disposable(),
                    one.merged());
        }).toList();
    }
}
