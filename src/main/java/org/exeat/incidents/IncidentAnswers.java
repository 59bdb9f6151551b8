package org.exeat.incidents;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.exeat.identity.Colleague;

/** Shows an incident as it is now, to whoever may see it. */
@RequestScoped
public class IncidentAnswers {

    private final IncidentReading reading;
    private final IncidentViews views;

    @Inject
    public IncidentAnswers(IncidentReading reading, IncidentViews views) {
        this.reading = reading;
        this.views = views;
    }

    protected IncidentAnswers() {
        this(null, null);
    }

    /** The incident, which is audited. */
    public IncidentView look(Colleague who, UUID id) {
        return views.view(reading.look(who, id));
    }

    /** The incident after a change; empty for somebody whom the change shut out. */
    public Optional<IncidentView> after(Colleague who, UUID id) {
        return reading.after(who, id).map(views::view);
    }
}
