package org.exeat.platforms;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.exeat.policy.PlatformId;

/** A school's catalogue as it stands: the shipped one, the school's own changes over it, its approvals. Immutable. */
final class SchoolCatalogue {

    private final Map<PlatformId, CatalogueEntry> entries = new LinkedHashMap<>();
    private final PlatformCatalogue catalogue;
    private final DomainMatcher matcher;

    /** Of the approvals, those that stand. */
    SchoolCatalogue(PlatformCatalogue shipped, List<SchoolPlatform> changes, List<PlatformApproval> approvals) {
        Map<PlatformId, Approval> approved = new HashMap<>();
        approvals.forEach(each -> approved.put(each.platform(), each.approval()));
        for (Platform platform : shipped.platforms()) {
            var approval = Optional.ofNullable(approved.get(platform.id()));
            entries.put(platform.id(), new CatalogueEntry(platform, false, false, 0, approval));
        }
        for (SchoolPlatform change : changes) {
            var approval = Optional.ofNullable(approved.get(change.platform()));
            change.over(shipped).ifPresent(platform -> entries.put(platform.id(), new CatalogueEntry(platform,
                    change.own(), change.hidden(), change.revision(), approval)));
        }
        this.catalogue = PlatformCatalogue.checked(entries().stream().map(CatalogueEntry::platform).toList());
        this.matcher = new DomainMatcher(catalogue);
    }

    /** Every platform, hidden or not, in the order of the catalogue. */
    List<CatalogueEntry> entries() {
        return List.copyOf(entries.values());
    }

    Optional<CatalogueEntry> find(PlatformId platform) {
        return Optional.ofNullable(entries.get(platform));
    }

    PlatformCatalogue catalogue() {
        return catalogue;
    }

    DomainMatcher matcher() {
        return matcher;
    }
}
