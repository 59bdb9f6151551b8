package org.exeat.incidents.misuse;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.exeat.identity.Colleague;
import org.exeat.identity.Role;

/**
 * The record as one person may see it.
 *
 * @param threads what they see of it, by the day it happened
 * @param signOffs all there are, oldest first; {@link #shown} has those that person may know of
 * @param signed by which sign-off an entry was covered; also of entries that person does not see
 */
record MisuseRecord(Colleague who, List<MisuseThread> threads, List<MisuseSignOff> signOffs, Map<UUID, UUID> signed) {

    MisuseRecord {
        threads = List.copyOf(threads);
        signOffs = List.copyOf(signOffs);
        signed = Map.copyOf(signed);
    }

    /** The thread that holds that entry. */
    Optional<MisuseThread> holding(UUID entry) {
        return threads.stream().filter(thread -> thread.entries().stream().anyMatch(one -> one.id().equals(entry)))
                .findFirst();
    }

    /** What that post signs, signed or not. */
    Stream<MisuseEntry> entries(SigningPost post) {
        return threads.stream().filter(thread -> thread.post() == post).flatMap(thread -> thread.entries().stream());
    }

    /** What that post has not signed yet. */
    List<MisuseEntry> unsigned(SigningPost post) {
        return entries(post).filter(entry -> !signed.containsKey(entry.id())).toList();
    }

    /** Up to which day that post has signed. */
    Optional<LocalDate> signedUntil(SigningPost post) {
        return signOffs.stream().filter(one -> one.post() == post).map(one -> one.period().lastDay())
                .max(Comparator.naturalOrder());
    }

    /** By which sign-off an entry was covered. */
    Optional<MisuseSignOff> signOff(MisuseEntry entry) {
        return Optional.ofNullable(signed.get(entry.id()))
                .flatMap(id -> signOffs.stream().filter(one -> one.id().equals(id)).findFirst());
    }

    /** Whether all of a thread is signed off. */
    boolean signed(MisuseThread thread) {
        return thread.entries().stream().allMatch(entry -> signed.containsKey(entry.id()));
    }

    /** The sign-off that it came too late for: of its period, but of what was there before. */
    Optional<MisuseSignOff> missed(MisuseThread thread, MisuseEntry entry) {
        LocalDate until = signOff(entry).map(one -> one.period().lastDay()).orElse(LocalDate.MAX);
        return signOffs.stream().filter(one -> one.post() == thread.post())
                .filter(one -> !one.period().lastDay().isBefore(entry.on()) && one.period().lastDay().isBefore(until))
                .findFirst();
    }

    /** What a sign-off covered, as far as that person sees it. */
    List<MisuseEntry> covered(MisuseSignOff signOff) {
        return threads.stream().flatMap(thread -> thread.entries().stream())
                .filter(entry -> signOff.id().equals(signed.get(entry.id()))).toList();
    }

    /**
     * What whoever signed remarked. It may speak of anything that was covered: it is kept from whoever does not see all
     * of that, just as if nothing had been remarked.
     */
    String remark(MisuseSignOff signOff) {
        long all = signed.values().stream().filter(signOff.id()::equals).count();
        return covered(signOff).size() == all ? signOff.remark() : "";
    }

    /** The sign-offs that person may know of: the head's by their post, others where they see what was signed. */
    List<MisuseSignOff> shown() {
        boolean keeps = who.is(Role.DEPUTY_HEAD, Role.DSL, Role.HEADTEACHER);
        return signOffs.stream().filter(one -> keeps && one.post() == SigningPost.HEADTEACHER
                || !covered(one).isEmpty()).toList();
    }
}
