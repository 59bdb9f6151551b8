package org.exeat.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.exeat.audit.ChainCheck.Broken;
import org.exeat.audit.ChainCheck.ReadHead;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ChainCheckTest {

    private static final int MUTATIONS = 1_000;
    private static final int LONGEST = 12;

    /** A way to tamper with a trail at a link, and what it must be called. */
    enum Tampering {
        EDIT_ENTRY(Fault.ENTRY_CHANGED), EDIT_ENTRY_AND_HASH(Fault.ENTRY_CHANGED, Fault.SEAL_CHANGED),
        DELETE_ENTRY(Fault.ENTRY_MISSING), DELETE_SEAL(Fault.SEAL_MISSING, Fault.TAIL_CUT),
        DELETE_AND_RENUMBER(Fault.SEAL_CHANGED, Fault.REORDERED, Fault.TAIL_CUT),
        INSERT(Fault.SEAL_CHANGED, Fault.REORDERED), REORDER(Fault.REORDERED),
        TRUNCATE(Fault.TAIL_CUT), REWRITE(Fault.REWRITTEN), FORGE_HEAD(Fault.HEAD_SIGNATURE);

        private final Set<Fault> names;

        Tampering(Fault... names) {
            this.names = EnumSet.noneOf(Fault.class);
            Collections.addAll(this.names, names);
        }
    }

    @Test
    void anUntouchedTrailIsWhole() {
        for (int seed = 0; seed < MUTATIONS; seed++) {
            Random random = new Random(seed);
            ChainCheck check = Trail.of(random.nextInt(LONGEST), random).check();
            assertEquals(Optional.empty(), check.firstBroken());
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyTamperingIsFoundAndNamedAtItsFirstLink(Tampering tampering) {
        for (int seed = 0; seed < MUTATIONS; seed++) {
            Random random = new Random(seed);
            Trail trail = Trail.of(2 + random.nextInt(LONGEST), random);
            int place = random.nextInt(trail.links.size() - (tampering == Tampering.REORDER ? 1 : 0));

            tamper(trail, tampering, place, random);

            Broken broken = trail.check().firstBroken().orElse(null);
            String what = tampering + " with seed " + seed + " at " + (place + 1) + ": " + broken;
            assertTrue(broken != null && tampering.names.contains(broken.fault()), what);
            assertTrue(broken.seq() >= place + 1, what);
            assertTrue(broken.seq() == place + 1 || tampering == Tampering.REWRITE, what);
        }
    }

    private static void tamper(Trail trail, Tampering tampering, int place, Random random) {
        Link link = trail.links.get(place);
        switch (tampering) {
            case EDIT_ENTRY -> trail.links.set(place, new Link(link.seq(), link.chainHash(),
                    new Link.Entry(Trail.changed(link.entry().content()), link.entry().hash())));
            case EDIT_ENTRY_AND_HASH -> trail.links.set(place, new Link(link.seq(), link.chainHash(),
                    Trail.entry(Trail.changed(link.entry().content()))));
            case DELETE_ENTRY -> trail.links.set(place, new Link(link.seq(), link.chainHash(), null));
            case DELETE_SEAL -> trail.links.remove(place);
            case DELETE_AND_RENUMBER -> renumber(trail, place, -1);
            case INSERT -> renumber(trail, place, 1);
            case REORDER -> swap(trail, place, place + 1 + random.nextInt(trail.links.size() - place - 1));
            case TRUNCATE -> trail.links.subList(place, trail.links.size()).clear();
            case REWRITE -> rewrite(trail, place);
            case FORGE_HEAD -> trail.heads.add(new ReadHead(place + 1, link.chainHash(), false));
        }
    }

    /** Takes a link out or puts one in, and gives all later ones new numbers. */
    private static void renumber(Trail trail, int place, int by) {
        if (by < 0) {
            trail.links.remove(place);
        } else {
            Link.Entry stranger = Trail.entry(Trail.content(99, new Random(99)));
            trail.links.add(place, new Link(place + 1, trail.links.get(place).chainHash(), stranger));
        }
        for (int later = place; later < trail.links.size(); later++) {
            Link link = trail.links.get(later);
            trail.links.set(later, new Link(later + 1, link.chainHash(), link.entry()));
        }
    }

    private static void swap(Trail trail, int one, int other) {
        Link first = trail.links.get(one);
        Link second = trail.links.get(other);
        trail.links.set(one, new Link(first.seq(), first.chainHash(), second.entry()));
        trail.links.set(other, new Link(second.seq(), second.chainHash(), first.entry()));
    }

    /** Changes an entry and computes everything after it anew, as somebody could who can write every table. */
    private static void rewrite(Trail trail, int place) {
        byte[] before = place == 0 ? Trail.CHAIN.root() : trail.links.get(place - 1).chainHash();
        for (int at = place; at < trail.links.size(); at++) {
            Link.Entry old = trail.links.get(at).entry();
            Link.Entry entry = at == place ? Trail.entry(Trail.changed(old.content())) : old;
            before = Chain.link(before, at + 1, entry.hash());
            trail.links.set(at, new Link(at + 1, before, entry));
        }
    }

    @Test
    void anEntryOfAnotherSchoolDoesNotBelong() {
        Trail trail = Trail.of(3, new Random(1));
        ChainCheck check = new ChainCheck(new Chain(new UUID(8, 8)), trail.links.iterator(), java.util.List.of());

        assertEquals(Optional.of(new Broken(1, Fault.ENTRY_CHANGED)), check.firstBroken());
    }
}
