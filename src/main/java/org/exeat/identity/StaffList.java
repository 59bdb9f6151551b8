package org.exeat.identity;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.exeat.platform.Atomic;
import org.exeat.policy.PersonId;
import org.exeat.policy.SchoolId;

/** Reads who belongs to a school, page by page in the order of names. */
@Dependent
@Atomic
public class StaffList {

    private static final int PAGE = 50;

    private final Memberships memberships;
    private final MemberPages pages;

    @Inject
    public StaffList(Memberships memberships, MemberPages pages) {
        this.memberships = memberships;
        this.pages = pages;
    }

    /** Where a page begins: after a name and the address that goes with it. */
    record Cursor(String name, String email) {

        private static final Cursor START = new Cursor("", "");

        static Cursor parse(String text) {
            try {
                var parts = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8).split("\n", 2);
                return parts.length == 2 ? new Cursor(parts[0], parts[1]) : START;
            } catch (IllegalArgumentException damaged) {
                return START;
            }
        }

        String text() {
            return Base64.getUrlEncoder().withoutPadding()
                    .encodeToString((name + "\n" + email).getBytes(StandardCharsets.UTF_8));
        }
    }

    /** Those whose name or e-mail contains the text. */
    public StaffView.Page page(SchoolId school, String contains, String after) {
        var found = pages.page(school, like(contains), Cursor.parse(after), PAGE + 1);
        var shown = found.subList(0, Math.min(PAGE, found.size()));
        if (shown.isEmpty()) {
            return new StaffView.Page(List.of(), null);
        }
        var last = shown.get(shown.size() - 1);
        var next = found.size() > PAGE ? new Cursor(last.name(), last.email()).text() : null;
        return new StaffView.Page(views(school, shown), next);
    }

    private static String like(String contains) {
        return "%" + contains.strip().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }

    private List<StaffView> views(SchoolId school, List<Account> shown) {
        var members = memberships.of(school, shown.stream().map(Account::id).toList()).stream()
                .collect(Collectors.toMap(Membership::accountId, Function.identity()));
        var roles = memberships.rolesOf(school, members.values().stream().map(Membership::id).toList()).stream()
                .collect(Collectors.groupingBy(MembershipRole::membershipId,
                        Collectors.mapping(MembershipRole::role, Collectors.toList())));
        return shown.stream().map(account -> view(account, members.get(account.id()), roles)).toList();
    }

    private static StaffView view(Account account, Membership member, Map<UUID, List<Role>> roles) {
        return new StaffView(account.id(), member.version(), account.name(), account.email(),
                roles.getOrDefault(member.id(), List.of()).stream().sorted().toList(),
                member.person().map(PersonId::value).orElse(null), state(account, member));
    }

    private static StaffView.State state(Account account, Membership member) {
        if (!member.joined()) {
            return StaffView.State.INVITED;
        }
        return account.resetAsked().isPresent() ? StaffView.State.ASKS_FOR_PASSWORD : StaffView.State.ACTIVE;
    }
}
