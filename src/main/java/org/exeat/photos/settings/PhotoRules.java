package org.exeat.photos.settings;

import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.exeat.policy.YearGroup;
import org.exeat.policy.photos.PhotoChannel;

/**
 * What a school has settled about publishing pictures and names.
 *
 * @param version 0 while it has settled nothing and goes by the usual
 * @param bases the ground in law, of every channel
 * @param ownViewFrom the year from which a pupil must have said yes too; none where parents alone are asked
 * @param confirmOver how many pupils are shown at most before a second person confirms; 0 for none without
 * @param confirmChannels where a second person confirms however few are shown
 */
public record PhotoRules(int version, Map<PhotoChannel, LawfulBasis> bases, Optional<YearGroup> ownViewFrom,
        int confirmOver, Set<PhotoChannel> confirmChannels) {

    /** Where nothing is settled: consent everywhere, and a second pair of eyes before the public sees it. */
    static final PhotoRules USUAL = new PhotoRules(0, Arrays.stream(PhotoChannel.values())
            .collect(Collectors.toMap(channel -> channel, channel -> LawfulBasis.CONSENT)), Optional.empty(), 10,
            Set.of(PhotoChannel.WEBSITE, PhotoChannel.SCHOOL_SOCIAL_MEDIA, PhotoChannel.PRESS, PhotoChannel.VIDEO));

    public PhotoRules {
        bases = Map.copyOf(bases);
        if (bases.size() < PhotoChannel.values().length) {
            throw new IllegalArgumentException("A school publishes nowhere without a ground in law.");
        }
        Objects.requireNonNull(ownViewFrom, "The school has set a year or not.");
        confirmChannels = Set.copyOf(confirmChannels);
    }
}
