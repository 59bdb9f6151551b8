package org.exeat.photos.checks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.exeat.audit.AuditEvent;
import org.exeat.audit.Journal;
import org.exeat.identity.Colleague;
import org.exeat.identity.Role;
import org.exeat.platform.AbsentException;
import org.exeat.platform.Atomic;
import org.exeat.platform.Ids;
import org.exeat.platform.RefusedException;
import org.exeat.platform.StaleException;

/** Where staff clear pictures, and confirm those of others. */
@Atomic
@ApplicationScoped
public class ClearanceDesk {

    private static final String SUBJECT = "photo-clearance:";

    private final ClearanceRows rows;
    private final Verdicts verdicts;
    private final CheckRules rules;
    private final Journal journal;
    private final Ids ids;

    @Inject
    public ClearanceDesk(ClearanceRows rows, Verdicts verdicts, CheckRules rules, Journal journal, Ids ids) {
        this.rows = rows;
        this.verdicts = verdicts;
        this.rules = rules;
        this.journal = journal;
        this.ids = ids;
    }

    protected ClearanceDesk() {
        this(null, null, null, null, null);
    }

    /** Clears a picture, or has it wait for a second person; its id. */
    public UUID clear(Colleague by, PhotoCheckRequest.ClearanceRequest request) {
        Picture picture = request.picture();
        refuseUnusable(by, picture);
        var clearance = Clearance.of(ids.next(), by, request.title().strip(), picture);
        boolean waits = picture.pupils().size() >= rules.confirmedFrom(by.school(), picture.channel());
        clearance.begin(rules.now(by.school()), rules.today(by.school()),
            waits ? ClearanceState.WAITING : ClearanceState.CLEARED);
        rows.add(clearance);
        note(by, clearance, "photo-cleared");
        return clearance.id();
    }

    /** Confirms somebody else's, which is answered anew first. */
    public void confirm(Colleague by, UUID id, Optional<Integer> seen) {
        Clearance clearance = seen(by, id, seen);
        if (clearance.owner().equals(by.account())) {
            throw RefusedException.because("CONFIRMED_BY_ANOTHER");
        }
        if (clearance.state() != ClearanceState.WAITING) {
            throw RefusedException.because("ALREADY_DONE");
        }
        refuseUnusable(by, clearance.picture());
        clearance.confirm(by.account().value(), rules.now(by.school()));
        rows.change(clearance);
        note(by, clearance, "photo-clearance-confirmed");
    }

    /**
     * Its owner took the picture down, or never used it. The safeguarding lead may enter that for anybody: it stands as
     * one that a daily look found, and the trail that others read tells of neither.
     */
    public void takeDown(Colleague by, UUID id, Optional<Integer> seen) {
        Clearance clearance = seen(by, id, seen);
        boolean own = clearance.owner().equals(by.account());
        if (!own && !by.is(Role.DSL)) {
            throw new AbsentException("clearance");
        }
        if (clearance.state() == ClearanceState.TAKEN_DOWN) {
            throw RefusedException.because("ALREADY_DONE");
        }
        LocalDate today = rules.today(by.school());
        if (!own && clearance.state() != ClearanceState.LAPSED) {
            clearance.lapse(today);
        }
        clearance.takeDown(today);
        rows.change(clearance);
        journal.record(event(by, clearance, "photo-taken-down", own ? SUBJECT : DailyLook.HIDDEN_SUBJECT));
    }

    /** Never says because of whom: that is for the check, which anybody here may ask at any time. */
    private void refuseUnusable(Colleague by, Picture picture) {
        if (!verdicts.allUsable(by.school(), picture.pupils(), picture.use())) {
            throw RefusedException.because("PICTURE_NOT_USABLE");
        }
    }

    private Clearance seen(Colleague by, UUID id, Optional<Integer> seen) {
        Clearance clearance = rows.find(by.school(), id).orElseThrow(() -> new AbsentException("clearance"));
        if (seen.filter(version -> version != clearance.version()).isPresent()) {
            throw new StaleException("clearance");
        }
        return clearance;
    }

    private void note(Colleague by, Clearance clearance, String action) {
        journal.record(event(by, clearance, action, SUBJECT));
    }

    private static AuditEvent event(Colleague by, Clearance clearance, String action, String subject) {
        return AuditEvent.of(by.school(), by.actor(), action, subject + clearance.id())
            .with("channel", clearance.picture().channel().name());
    }
}
