package org.exeat.policy.photos;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** What is published of a pupil, and where: what somebody answers about, one by one and never bundled. */
public record PhotoUse(ConsentScope scope, PhotoChannel channel) {

    private static final List<PhotoUse> ALL = Arrays.stream(PhotoChannel.values())
        .flatMap(channel -> Arrays.stream(ConsentScope.values()).map(scope -> new PhotoUse(scope, channel))).toList();

    public PhotoUse {
        Objects.requireNonNull(scope, "A use says what is published.");
        Objects.requireNonNull(channel, "A use says where.");
    }

    /** All there are, channel by channel. */
    public static List<PhotoUse> all() {
        return ALL;
    }

    List<PhotoUse> parts() {
        return scope.parts().stream().map(part -> new PhotoUse(part, channel)).toList();
    }
}
