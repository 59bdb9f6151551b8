package org.exeat.platforms;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.exeat.audit.AuditEvent;
import org.exeat.platform.Atomic;
import org.exeat.platform.Ids;
import org.exeat.platform.RefusedException;
import org.exeat.platform.StaleException;
import org.exeat.policy.PlatformId;
import org.exeat.policy.SchoolId;
import org.exeat.schools.Ledger;

/** Where a school changes its catalogue of platforms. */
@ApplicationScoped
public class CatalogueDesk {

    static final String CHANGE = "platforms";
    private static final Set<String> DOMAIN_FIELDS = Stream.of(DomainRole.values())
            .map(role -> role.name().toLowerCase(Locale.ROOT)).collect(Collectors.toUnmodifiableSet());

    private final PlatformRows rows;
    private final CatalogueShelf shelf;
    private final Ids ids;
    private final Ledger ledger;

    @Inject
    public CatalogueDesk(PlatformRows rows, CatalogueShelf shelf, Ids ids, Ledger ledger) {
        this.rows = rows;
        this.shelf = shelf;
        this.ids = ids;
        this.ledger = ledger;
    }

    protected CatalogueDesk() {
        this(null, null, null, null);
    }

    /**
     * The platform is as wished from now on, whether the catalogue had it before or not.
     *
     * @param seen the revision the wish is based on; empty for a platform that is to be new
     * @throws StaleException if the platform has another revision, or is not new
     */
    @Atomic
    Kept keep(Editor editor, SchoolId school, PlatformWish wish, Optional<Integer> seen) {
        var wanted = wish.spelt();
        var catalogue = shelf.inside(school);
        var before = catalogue.find(wanted.platform().id());
        if (!before.map(CatalogueEntry::revision).equals(seen)) {
            throw new StaleException("platform");
        }
        refuseFaults(wanted.platform());
        var loosened = new Loosening(before.map(CatalogueEntry::platform), wanted.platform())
                .of(catalogue.catalogue().platforms());
        if (!editor.head() && !loosened.isEmpty()) {
            ledger.note(about(editor, school, "platform-change-refused", wanted.platform().id())
                    .with("closedLess", CatalogueDifference.cut(String.join(", ", loosened))));
            return new Kept(Optional.empty(), loosened);
        }
        store(school, wanted, seen);
        var after = shelf.inside(school).find(wanted.platform().id()).orElseThrow();
        record(editor, school, before, after);
        return new Kept(Optional.of(after), loosened);
    }

    private static void refuseFaults(Platform platform) {
        var errors = PlatformCheck.faultsOf(List.of(platform)).stream().map(fault ->
                new RefusedException.FieldError(field(fault), fault.kind().name(), fault.values())).toList();
        if (!errors.isEmpty()) {
            throw RefusedException.invalid("INVALID", errors);
        }
    }

    /** Requests name some fields otherwise than the catalogue does. */
    private static String field(PlatformFault fault) {
        if (DOMAIN_FIELDS.contains(fault.field())) {
            return "domains." + fault.field();
        }
        return fault.field().replace("minimumAge.years", "minimumAge");
    }

    /** The row may have been changed since the catalogue was read. */
    private void store(SchoolId school, PlatformWish wish, Optional<Integer> seen) {
        var id = wish.platform().id();
        var known = rows.change(school, id.value());
        if (known.isPresent() && !known.map(SchoolPlatform::revision).equals(seen)) {
            throw new StaleException("platform");
        }
        var change = known.orElseGet(() -> new SchoolPlatform(ids.next(), school, id));
        change.settle(wish, shelf.shipped());
        if (known.isPresent()) {
            rows.update(change);
        } else {
            rows.add(change);
        }
    }

    private void record(Editor editor, SchoolId school, Optional<CatalogueEntry> before, CatalogueEntry after) {
        var event = about(editor, school, before.isPresent() ? "platform-changed" : "platform-added",
                after.platform().id());
        var details = before.map(old -> CatalogueDifference.of(old, after))
                .orElseGet(() -> CatalogueDifference.of(after));
        for (var detail : details.entrySet()) {
            event = event.with(detail.getKey(), detail.getValue());
        }
        ledger.enter(CHANGE, event);
    }

    private static AuditEvent about(Editor editor, SchoolId school, String action, PlatformId platform) {
        return AuditEvent.of(school, editor.actor(), action, "platform:" + platform);
    }
}
