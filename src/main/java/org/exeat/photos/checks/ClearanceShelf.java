package org.exeat.photos.checks;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.exeat.identity.Colleague;
import org.exeat.identity.Role;
import org.exeat.identity.StaffDirectory;
import org.exeat.people.Pupil;
import org.exeat.platform.AbsentException;
import org.exeat.policy.PupilId;
import org.exeat.policy.SchoolId;

/** What was cleared, for those whom it concerns. */
@RequestScoped
public class ClearanceShelf {

    private static final int MOST = 200;

    private final ClearanceRows rows;
    private final Verdicts verdicts;
    private final Checkers checkers;
    private final StaffDirectory staff;
    private final Labels labels;

    @Inject
    public ClearanceShelf(ClearanceRows rows, Verdicts verdicts, Checkers checkers, StaffDirectory staff,
            Labels labels) {
        this.rows = rows;
        this.verdicts = verdicts;
        this.checkers = checkers;
        this.staff = staff;
        this.labels = labels;
    }

    protected ClearanceShelf() {
        this(null, null, null, null, null);
    }

    /** Everything that concerns somebody. */
    ClearanceView.ClearancesView of(Colleague who) {
        List<Clearance> own = rows.own(who.school(), who.account().value()).stream()
            .sorted(Comparator.comparing(one -> one.state() != ClearanceState.LAPSED)).limit(MOST).toList();
        List<Clearance> toConfirm = rows.in(who.school(), ClearanceState.WAITING).stream()
            .filter(one -> !one.owner().equals(who.account())).limit(MOST).toList();
        List<Clearance> orphaned = who.is(Role.DSL) ? orphaned(who) : List.of();
        Map<UUID, ClearanceView> views = views(who.school(),
            Stream.of(own, toConfirm, orphaned).flatMap(List::stream).toList());
        return new ClearanceView.ClearancesView(pick(views, own), pick(views, toConfirm), pick(views, orphaned));
    }

    private List<Clearance> orphaned(Colleague who) {
        return rows.in(who.school(), ClearanceState.LAPSED).stream()
            .filter(one -> !checkers.told(who.school(), one.owner()).contains(one.owner())).limit(MOST).toList();
    }

    /** One of somebody's own, one that waits, or one that they confirmed for as long as it stands. */
    ClearanceView one(Colleague who, UUID id) {
        Clearance found = rows.find(who.school(), id).filter(one -> one.owner().equals(who.account())
            || one.state() == ClearanceState.WAITING || who.is(Role.DSL)
            || one.state() == ClearanceState.CLEARED
                && one.confirmer().filter(who.account().value()::equals).isPresent())
            .orElseThrow(() -> new AbsentException("clearance"));
        return views(who.school(), List.of(found)).get(id);
    }

    private Map<UUID, ClearanceView> views(SchoolId school, List<Clearance> those) {
        Set<PupilId> shown = those.stream().flatMap(one -> one.picture().pupils().stream())
            .collect(Collectors.toSet());
        List<Pupil> pupils = verdicts.known(school, shown);
        Map<UUID, String> names = staff.names(those.stream().flatMap(one -> Stream.concat(
            Stream.of(one.owner().value()), one.confirmer().stream())).toList());
        Function<Pupil, FoundPupilView> label = labels.pupils(school);
        return those.stream().distinct().collect(Collectors.toMap(Clearance::id,
            one -> one.view(in(one.picture(), pupils).map(label).toList(), names), (same, again) -> same));
    }

    private static Stream<Pupil> in(Picture picture, List<Pupil> pupils) {
        return pupils.stream().filter(pupil -> picture.pupils().contains(pupil.id()));
    }

    private static List<ClearanceView> pick(Map<UUID, ClearanceView> views, List<Clearance> those) {
        return those.stream().map(one -> views.get(one.id())).toList();
    }
}
