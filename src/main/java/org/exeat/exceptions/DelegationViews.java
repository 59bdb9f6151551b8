package org.exeat.exceptions;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.exeat.identity.Colleague;
import org.exeat.identity.Role;
import org.exeat.identity.StaffDirectory;
import org.exeat.policy.AccountId;
import org.exeat.policy.PolicyRole;

/** Shows who stands in for whom. */
@RequestScoped
public class DelegationViews {

    private final StaffDirectory staff;
    private final RoleLabels labels;

    @Inject
    public DelegationViews(StaffDirectory staff, RoleLabels labels) {
        this.staff = staff;
        this.labels = labels;
    }

    protected DelegationViews() {
        this(null, null);
    }

    DelegationsView view(Colleague who, DelegationDesk desk) {
        Situation situation = desk.situation(who.school());
        Map<UUID, String> names = staff.names(desk.colleagues(who.school()).stream().map(AccountId::value).toList());
        return new DelegationsView(desk.all(who).stream().map(row -> view(who, situation, row)).toList(),
                DelegationDesk.roles(situation).stream().map(role -> held(who, situation, role, names))
                        .filter(role -> !role.holders().isEmpty()).toList(),
                names.entrySet().stream().map(one -> new ExceptionLineView.AskerView(one.getKey().toString(),
                        one.getValue())).sorted(Comparator.comparing(ExceptionLineView.AskerView::name)).toList());
    }

    private DelegationsView.HeldRoleView held(Colleague who, Situation situation, PolicyRole role,
            Map<UUID, String> names) {
        List<ExceptionLineView.AskerView> holders = situation.posts().holders().getOrDefault(role, Set.of()).stream()
                .filter(one -> who.is(Role.ADMINISTRATOR) || one.equals(who.account()))
                .map(one -> new ExceptionLineView.AskerView(one.toString(), names.getOrDefault(one.value(), "")))
                .toList();
        return new DelegationsView.HeldRoleView(role.name(), labels.of(who.school(), role), holders);
    }

    private DelegationsView.DelegationView view(Colleague who, Situation situation, DelegationEntity row) {
        var it = row.delegation();
        boolean active = !row.ended() && situation.holds(it.from(), it.role())
                && situation.posts().acting(it.role(), situation.day()).contains(it.to());
        boolean mine = !row.ended() && (who.is(Role.ADMINISTRATOR) || it.from().equals(who.account())
                || it.to().equals(who.account()));
        return new DelegationsView.DelegationView(row.id().toString(), it.role().name(),
                labels.of(who.school(), it.role()), named(it.from()), named(it.to()), it.first(), it.last(),
                row.ended(), active, mine);
    }

    private ExceptionLineView.AskerView named(AccountId account) {
        return new ExceptionLineView.AskerView(account.toString(), staff.name(account.value()));
    }
}
