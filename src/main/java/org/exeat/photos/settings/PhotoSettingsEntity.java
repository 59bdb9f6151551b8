package org.exeat.photos.settings;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.io.StringReader;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Optional;
import java.util.UUID;
import org.exeat.policy.SchoolId;
import org.exeat.policy.YearGroup;
import org.exeat.policy.photos.PhotoChannel;

/** What a school has settled, as its row. */
@Entity(name = "PhotoSettings")
@Table(name = "photo_settings")
public class PhotoSettingsEntity {

    private static final String BASIS = "basis";
    private static final String CONFIRMED = "confirmed";

    @Id
    private UUID id;
    @Version
    private int version;
    @Column(name = "school_id")
    private SchoolId schoolId;
    @Enumerated(EnumType.STRING)
    @Column(name = "own_view_from")
    private YearGroup ownViewFrom;
    @Column(name = "confirm_over")
    private int confirmOver;
    private String channels;

    protected PhotoSettingsEntity() {
    }

    PhotoSettingsEntity(UUID id, SchoolId school) {
        this.id = id;
        this.schoolId = school;
    }

    void settle(PhotoRules rules) {
        ownViewFrom = rules.ownViewFrom().orElse(null);
        confirmOver = rules.confirmOver();
        var all = Json.createObjectBuilder();
        for (PhotoChannel channel : PhotoChannel.values()) {
            all.add(channel.name(), Json.createObjectBuilder().add(BASIS, rules.bases().get(channel).name())
                    .add(CONFIRMED, rules.confirmChannels().contains(channel)));
        }
        channels = all.build().toString();
    }

    PhotoRules rules() {
        var bases = new EnumMap<PhotoChannel, LawfulBasis>(PhotoChannel.class);
        var confirmed = EnumSet.noneOf(PhotoChannel.class);
        try (var reader = Json.createReader(new StringReader(channels))) {
            JsonObject all = reader.readObject();
            for (PhotoChannel channel : PhotoChannel.values()) {
                JsonObject one = all.getJsonObject(channel.name());
                bases.put(channel, LawfulBasis.valueOf(one.getString(BASIS)));
                if (one.getBoolean(CONFIRMED)) {
                    confirmed.add(channel);
                }
            }
        }
        return new PhotoRules(version, bases, Optional.ofNullable(ownViewFrom), confirmOver, confirmed);
    }
}
