package org.exeat.incidents.misuse;

import java.util.List;
import java.util.Set;
import org.exeat.identity.Colleague;
import org.exeat.identity.Role;
import org.exeat.policy.AccountId;

/**
 * An entry with those that correct it, one after the other. Who sees it is settled for all of them together: whom one
 * of them concerns sees none.
 *
 * @param entries the oldest first
 * @param touched whom one of them concerns, or whose child
 * @param post who signs it off
 */
record MisuseThread(List<MisuseEntry> entries, Set<AccountId> touched, SigningPost post) {

    MisuseThread {
        entries = List.copyOf(entries);
        touched = Set.copyOf(touched);
    }

    /** The chair takes over where it concerns every head there is; while the post is vacant, it waits for the next. */
    static MisuseThread of(List<MisuseEntry> entries, Set<AccountId> touched, Set<AccountId> heads) {
        return new MisuseThread(entries, touched, !heads.isEmpty() && touched.containsAll(heads)
                ? SigningPost.CHAIR_OF_GOVERNORS : SigningPost.HEADTEACHER);
    }

    /** Whether that person sees it: by their post, and never when it concerns them. */
    boolean opens(Colleague who) {
        return !touched.contains(who.account()) && (who.is(Role.DEPUTY_HEAD, Role.DSL, Role.HEADTEACHER)
                || who.is(Role.CHAIR_OF_GOVERNORS) && post == SigningPost.CHAIR_OF_GOVERNORS);
    }

    /** The one that nothing corrects yet. */
    MisuseEntry newest() {
        return entries.get(entries.size() - 1);
    }
}
