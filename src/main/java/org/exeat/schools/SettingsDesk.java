package org.exeat.schools;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.exeat.audit.AuditEvent;
import org.exeat.platform.AbsentException;
import org.exeat.platform.Actor;
import org.exeat.platform.Atomic;
import org.exeat.platform.RefusedException;
import org.exeat.platform.StaleException;
import org.exeat.policy.PolicySettings;
import org.exeat.policy.SchoolId;

/** What a school says of itself: its name, languages, and the words for its roles, year groups and places. */
@Atomic
@Dependent
public class SettingsDesk {

    private final Schools schools;
    private final EditionRows editions;
    private final Ledger ledger;

    @Inject
    public SettingsDesk(Schools schools, EditionRows editions, Ledger ledger) {
        this.schools = schools;
        this.editions = editions;
        this.ledger = ledger;
    }

    protected SettingsDesk() {
        this(null, null, null);
    }

    /** A school as it is, and the version to name when changing it. */
    public record Settled(School school, int version) {
    }

    /** That, now. */
    public Settled read(SchoolId school) {
        var row = row(school);
        return new Settled(row.school(), row.version());
    }

    /**
     * Puts these settings in place of those of that version; no place may go that an edition names, in force or once
     * in force, or a local rule that was not ended.
     */
    public Settled change(Actor actor, SchoolId school, int version, SettingsRequest asked) {
        var row = row(school);
        if (row.version() != version) {
            throw new StaleException("settings");
        }
        var settings = new SettingsCheck().made(asked, row.school().settings());
        refuseUnlessRulesFit(school, settings.policy());
        row.call(asked.name().strip(), asked.languages().stream().distinct().toList());
        row.settle(settings);
        schools.change(row);
        ledger.enter("school", AuditEvent.of(school, actor, "school-settings-changed", "school:" + school.value()));
        return read(school);
    }

    private void refuseUnlessRulesFit(SchoolId school, PolicySettings settings) {
        try {
            editions.all(school).forEach(row -> Editions.read(row.pack(), row.document(), settings));
            editions.localRules(school).stream().filter(rule -> !rule.ended()).forEach(rule -> rule.rule(settings));
        } catch (InvalidPackException | IllegalArgumentException named) {
            throw RefusedException.because("PLACE_NAMED");
        }
    }

    private SchoolEntity row(SchoolId school) {
        return schools.byId(school.value()).orElseThrow(() -> new AbsentException("school"));
    }
}
