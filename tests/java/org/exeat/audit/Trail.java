package org.exeat.audit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.exeat.audit.ChainCheck.ReadHead;
import org.exeat.platform.Actor;

/** A made-up trail that can be tampered with. */
final class Trail {

    static final Chain CHAIN = new Chain(new UUID(7, 7));
    static final Instant NOON = Instant.parse("2026-11-17T12:00:00Z");

    final List<Link> links = new ArrayList<>();
    final List<ReadHead> heads = new ArrayList<>();

    static Trail of(int length, Random random) {
        Trail trail = new Trail();
        byte[] before = CHAIN.root();
        for (int seq = 1; seq <= length; seq++) {
            Link.Entry entry = entry(content(seq, random));
            before = Chain.link(before, seq, entry.hash());
            trail.links.add(new Link(seq, before, entry));
            if (random.nextInt(3) == 0 || seq == length) {
                trail.heads.add(new ReadHead(seq, before, true));
            }
        }
        return trail;
    }

    static Link.Entry entry(EntryContent content) {
        return new Link.Entry(content, content.hash());
    }

    static EntryContent content(int number, Random random) {
        return new EntryContent(new UUID(number, random.nextLong()), CHAIN.id(), NOON.plusSeconds(number),
                Actor.account(new UUID(1, number % 5)), new EntryContent.Words("authorisation-opened",
                "authorisation:" + number, random.nextBoolean() ? "lesson" : null, "2f",
                CanonicalJson.of(Map.of("class", "c" + number))), null);
    }

    /** The same content with another action. */
    static EntryContent changed(EntryContent old) {
        return new EntryContent(old.id(), old.school(), old.at(), old.actor(), new EntryContent.Words(
                old.words().action() + "x", old.words().subject(), old.words().reason(), old.words().clause(),
                old.words().details()), old.edition());
    }

    ChainCheck check() {
        return new ChainCheck(CHAIN, links.iterator(), heads);
    }
}
