package org.exeat.photos.settings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.exeat.audit.AuditEvent;
import org.exeat.audit.Journal;
import org.exeat.identity.Colleague;
import org.exeat.platform.Atomic;
import org.exeat.platform.Ids;
import org.exeat.platform.StaleException;
import org.exeat.policy.SchoolId;
import org.exeat.policy.photos.PhotoChannel;

/** Where a school settles how it publishes pictures and names. What was published before stays as it was. */
@Atomic
@ApplicationScoped
public class PhotoSettingsDesk {

    private final PhotoSettingsRows rows;
    private final Journal journal;
    private final Ids ids;

    @Inject
    public PhotoSettingsDesk(PhotoSettingsRows rows, Journal journal, Ids ids) {
        this.rows = rows;
        this.journal = journal;
        this.ids = ids;
    }

    protected PhotoSettingsDesk() {
        this(null, null, null);
    }

    /** Settles it anew. */
    public void settle(Colleague by, Optional<Integer> seen, PhotoRules wish) {
        Optional<PhotoSettingsEntity> known = rows.find(by.school());
        int version = known.map(PhotoSettingsEntity::rules).orElse(PhotoRules.USUAL).version();
        if (seen.filter(number -> number != version).isPresent()) {
            throw new StaleException("settings");
        }
        keep(by.school(), known, wish);
        note(by, wish);
    }

    private void note(Colleague by, PhotoRules wish) {
        journal.record(AuditEvent.of(by.school(), by.actor(), "photo-settings-changed",
                "school:" + by.school().value()).with("confirmOver", Integer.toString(wish.confirmOver()))
                .with("ownViewFrom", wish.ownViewFrom().map(Enum::name).orElse("NONE"))
                .with("channels", Arrays.stream(PhotoChannel.values()).map(channel -> channel + " "
                        + wish.bases().get(channel) + (wish.confirmChannels().contains(channel) ? " CONFIRMED" : ""))
                        .collect(Collectors.joining(", "))));
    }

    private void keep(SchoolId school, Optional<PhotoSettingsEntity> known, PhotoRules wish) {
        var settings = known.orElseGet(() -> new PhotoSettingsEntity(ids.next(), school));
        settings.settle(wish);
        if (known.isPresent()) {
            rows.change(settings);
        } else {
            rows.add(settings);
        }
    }
}
