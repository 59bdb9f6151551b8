package org.exeat.photos.consents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.exeat.identity.Colleague;
import org.exeat.platform.Atomic;
import org.exeat.platform.StaleException;
import org.exeat.schools.SchoolDesk;

/** Where the office records a table of paper forms, once it has seen what that records: all of it, or nothing. */
@Atomic
@ApplicationScoped
public class ConsentImportDesk {

    private final SchoolDesk schools;
    private final ConsentPlans plans;
    private final ConsentDesk desk;

    @Inject
    public ConsentImportDesk(SchoolDesk schools, ConsentPlans plans, ConsentDesk desk) {
        this.schools = schools;
        this.plans = plans;
        this.desk = desk;
    }

    protected ConsentImportDesk() {
        this(null, null, null);
    }

    /**
     * Records it, and answers how many answers were new. The same table again records nothing.
     *
     * @param seen the digest of the plan that was looked at; one that would record anything else is refused
     */
    public int take(Colleague by, byte[] csv, String seen) {
        schools.hold(by.school());
        ConsentPlan plan = plans.read(by.school(), csv).value().filter(now -> now.digest().equals(seen))
            .orElseThrow(() -> new StaleException("preview"));
        return desk.record(by, plan);
    }
}
