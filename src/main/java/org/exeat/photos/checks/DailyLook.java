package org.exeat.photos.checks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.exeat.audit.AuditEvent;
import org.exeat.audit.Journal;
import org.exeat.platform.Actor;
import org.exeat.platform.Atomic;
import org.exeat.policy.PupilId;
import org.exeat.policy.SchoolId;
import org.exeat.policy.photos.PhotoAnswer;
import org.exeat.policy.photos.PhotoUse;

/**
 * Looks once on each day of a school at every clearance that stood the day before. Nobody is told at the moment at
 * which a permission changed, so that the time at which they are tells nothing; nor is anybody told whose it was.
 */
@Atomic
@ApplicationScoped
public class DailyLook {

    /** What the trail calls a clearance where it tells that it holds no longer: others than the lead do not read it. */
    static final String HIDDEN_SUBJECT = "photo-consent-clearance:";

    private final ClearanceRows rows;
    private final Verdicts verdicts;
    private final CheckRules rules;
    private final Journal journal;

    @Inject
    public DailyLook(ClearanceRows rows, Verdicts verdicts, CheckRules rules, Journal journal) {
        this.rows = rows;
        this.verdicts = verdicts;
        this.rules = rules;
        this.journal = journal;
    }

    protected DailyLook() {
        this(null, null, null, null);
    }

    /** Does so, if that was not done today. Two nodes at once: one finds that the other was first, and ends. */
    public void look(SchoolId school) {
        LocalDate today = rules.today(school);
        List<Clearance> standing = rows.toLookAt(school, today);
        if (standing.isEmpty()) {
            return;
        }
        Map<PhotoUse, Set<PupilId>> against = against(school, standing);
        standing.stream().filter(one -> !Collections.disjoint(one.picture().pupils(),
            against.get(one.picture().use()))).forEach(one -> lapse(school, one, today));
        rows.hold(school, today);
    }

    /**
     * Who may not be shown so, use by use. Who must be asked again, having come to the age for that, does not undo what
     * was published when their parents' word was enough.
     */
    private Map<PhotoUse, Set<PupilId>> against(SchoolId school, List<Clearance> standing) {
        Map<PhotoUse, Set<PupilId>> shown = standing.stream().map(Clearance::picture).collect(Collectors.toMap(
            Picture::use, Picture::pupils, (some, more) -> Stream.of(some, more).flatMap(Set::stream)
                .collect(Collectors.toSet())));
        Map<PhotoUse, Set<PupilId>> all = new HashMap<>();
        shown.forEach((use, ids) -> {
            Map<PupilId, PhotoAnswer> answers = verdicts.of(school, verdicts.known(school, ids), use);
            all.put(use, ids.stream().filter(id -> answers.getOrDefault(id, PhotoAnswer.DO_NOT_USE)
                == PhotoAnswer.DO_NOT_USE).collect(Collectors.toSet()));
        });
        return all;
    }

    private void lapse(SchoolId school, Clearance one, LocalDate today) {
        one.lapse(today);
        rows.change(one);
        journal.record(AuditEvent.of(school, Actor.SYSTEM, "photo-clearance-lapsed",
            HIDDEN_SUBJECT + one.id()));
    }
}
