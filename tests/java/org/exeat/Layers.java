package org.exeat;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which part of the house may use which: the plan, part by part. A part that is not on the plan may use nothing. */
final class Layers {

    /** Each may use those before it. */
    private static final List<String> LADDER =
            List.of("policy", "platform", "audit", "schools", "people", "identity", "web");
    /** What several features share, standing on the whole ladder. */
    private static final Set<String> SHARED = Set.of("lessons", "platforms");
    private static final Set<String> FEATURES =
            Set.of("office", "rules", "access", "exceptions", "accounts", "photos", "incidents", "conduct", "training");
    /** The few features that may ask another one, and only through an interface it publishes. */
    private static final Map<String, Set<String>> ARROWS = Map.of(
            "access", Set.of("accounts", "exceptions", "training"),
            "accounts", Set.of("training"),
            "exceptions", Set.of("conduct"),
            "incidents", Set.of("conduct"),
            "photos", Set.of("incidents"));
    /** Programs of their own: nothing else may use them. */
    private static final Map<String, Set<String>> PROGRAMS = Map.of(
            "launcher", Set.of("platform"),
            "filter", Set.of("policy"));
    private static final String DEMO = "demo";

    private Layers() {
    }

    static boolean planned(String part) {
        return LADDER.contains(part) || SHARED.contains(part) || feature(part) || PROGRAMS.containsKey(part)
                || part.equals(DEMO);
    }

    static boolean feature(String part) {
        return FEATURES.contains(part);
    }

    static boolean mayUse(String user, String used) {
        if (user.equals(used)) {
            return true;
        }
        if (PROGRAMS.containsKey(user) || PROGRAMS.containsKey(used)) {
            return PROGRAMS.getOrDefault(user, Set.of()).contains(used);
        }
        if (user.equals(DEMO)) {
            return planned(used);
        }
        if (feature(user)) {
            return LADDER.contains(used) || SHARED.contains(used)
                    || ARROWS.getOrDefault(user, Set.of()).contains(used);
        }
        return LADDER.contains(used) && LADDER.indexOf(used) < height(user);
    }

    /** How many steps of the ladder lie below. */
    private static int height(String part) {
        return SHARED.contains(part) ? LADDER.size() : LADDER.indexOf(part);
    }
}
