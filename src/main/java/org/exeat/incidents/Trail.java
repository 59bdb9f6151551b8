package org.exeat.incidents;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.exeat.policy.AccountId;
import org.exeat.policy.offsite.Answer;
import org.exeat.policy.offsite.Concern;
import org.exeat.policy.offsite.Grounds;
import org.exeat.policy.offsite.Jurisdiction;
import org.exeat.policy.offsite.Route;
import org.exeat.policy.offsite.RouteAnswer;

/** What the entries of one incident come to: the newest word on each matter counts. */
public record Trail(List<Entry> entries) {

    public Trail {
        entries = List.copyOf(entries);
    }

    /**
     * The newest answer to each of these grounds that was answered, by its key. An answer counts for the clause or law
     * it was given to: under another edition the same key may stand for another ground.
     */
    Map<String, Entry> answered(Grounds grounds) {
        Map<String, Entry> newest = newest(EntryKind.GROUND, entry -> entry.get("key"));
        newest.entrySet().removeIf(each -> grounds.find(each.getKey())
                .filter(each.getValue()::answers).isEmpty());
        return newest;
    }

    /** The answers as the kernel takes them. */
    Map<String, Answer> answers(Grounds grounds) {
        return answered(grounds).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, each -> Answer.valueOf(each.getValue().get("answer"))));
    }

    /**
     * The accounts whom a report, or its reporter later, names as taking part, before or besides anybody named as a
     * party. Whoever is made a handler after that is not who was meant.
     */
    Set<AccountId> named() {
        var named = new HashSet<AccountId>();
        for (Entry entry : entries) {
            if (entry.kind() == EntryKind.HANDLER) {
                entry.handler().ifPresent(one -> named.remove(new AccountId(one)));
            }
            entry.list("named").forEach(one -> named.add(new AccountId(UUID.fromString(one))));
        }
        return named;
    }

    /** Whoever was, at any time: somebody let in after that was not who was meant. */
    Set<AccountId> everNamed() {
        return entries.stream().flatMap(entry -> entry.list("named").stream()).map(UUID::fromString)
                .map(AccountId::new).collect(Collectors.toSet());
    }

    /** Those of them whom that report names, or its reporter later. */
    public List<UUID> named(UUID report) {
        Set<AccountId> shutOut = named();
        return entries.stream().filter(entry -> entry.get("report").equals(report.toString()))
                .flatMap(entry -> entry.list("named").stream()).map(UUID::fromString).distinct()
                .filter(one -> shutOut.contains(new AccountId(one))).toList();
    }

    /** Up to which of the messages on that report somebody has read them, from 1; nought if nobody said so. */
    int read(UUID report) {
        return of(EntryKind.ANSWER_READ).stream().filter(entry -> entry.get("report").equals(report.toString()))
                .mapToInt(entry -> Integer.parseInt(entry.get("messages"))).max().orElse(0);
    }

    /** What is still to be done. */
    public List<Entry> undone() {
        return of(EntryKind.ACTION).stream().filter(action -> ended(action.id()).isEmpty()).toList();
    }

    /** The entry by which that action was done, or found not to be needed any more. */
    Optional<Entry> ended(UUID action) {
        return entries.stream()
                .filter(entry -> entry.kind() == EntryKind.ACTION_DONE || entry.kind() == EntryKind.ACTION_DROPPED)
                .filter(entry -> entry.get("action").equals(action.toString())).findFirst();
    }

    /** What was considered since it was last opened. */
    SinceOpened sinceOpened() {
        return new SinceOpened(entries);
    }

    /**
     * The routes that were taken, by the last word on each whenever it was opened: how long it is kept goes by them.
     */
    public Set<Route> taken() {
        Set<Route> taken = EnumSet.noneOf(Route.class);
        Set<Route> lately = EnumSet.noneOf(Route.class);
        for (Entry entry : entries) {
            if (entry.kind() == EntryKind.REOPENED) {
                taken.addAll(lately);
                lately.clear();
            } else if (entry.kind() == EntryKind.ROUTE && SinceOpened.answer(entry) == RouteAnswer.DONE) {
                lately.add(SinceOpened.route(entry));
            } else if (entry.kind() == EntryKind.ROUTE) {
                lately.remove(SinceOpened.route(entry));
            }
        }
        taken.addAll(lately);
        return taken;
    }

    /** The entry by which it is held, if it is: then nothing of it is disposed of. */
    public Optional<Entry> hold() {
        return unless(EntryKind.HELD, EntryKind.HOLD_LIFTED);
    }

    /** The accounts that were relieved of it and not made handlers again. */
    public Set<AccountId> relieved() {
        var relieved = new HashSet<AccountId>();
        for (Entry entry : entries) {
            entry.handler().map(AccountId::new).ifPresent(entry.kind() == EntryKind.HANDLER_REMOVED
                    ? relieved::add : relieved::remove);
        }
        return relieved;
    }

    /** The concerns that hold, as last entered. */
    public Set<Concern> concerns() {
        return last(EntryKind.CONCERNS).map(Entry::concerns).orElse(Set.of());
    }

    /** Whether a concern was raised since it was closed, as only a reporter's later words do. */
    boolean alarming() {
        return unless(EntryKind.CONCERNS, EntryKind.CLOSED).isPresent();
    }

    /**
     * What was decided since anything came to it or it was opened again: whoever decided before did not know it. What
     * is closed was closed on the last decision.
     */
    public Optional<Entry> decision() {
        EntryKind[] anew = {EntryKind.REPORT, EntryKind.MERGED_IN, EntryKind.REOPENED};
        return unless(EntryKind.CLOSED, anew).flatMap(closed -> last(EntryKind.DECISION))
                .or(() -> unless(EntryKind.DECISION, anew));
    }

    /** Whether a note was entered on that day or later, by the clock of that zone. */
    public boolean notedSince(LocalDate day, ZoneId zone) {
        return of(EntryKind.NOTE).stream().map(Entry::at).anyMatch(at -> !LocalDate.ofInstant(at, zone).isBefore(day));
    }

    /** What was decided, if anything was. */
    Optional<Jurisdiction> verdict() {
        return decision().map(entry -> Jurisdiction.valueOf(entry.get("verdict")));
    }

    /** Those of that kind, oldest first. */
    public List<Entry> of(EntryKind kind) {
        return entries.stream().filter(entry -> entry.kind() == kind).toList();
    }

    public Optional<Entry> last(EntryKind kind) {
        return of(kind).stream().reduce((older, newer) -> newer);
    }

    /** What is read of an incident to tell whether it is decided, and those kinds besides. */
    static List<EntryKind> decidingAnd(EntryKind... others) {
        return Stream.concat(Stream.of(EntryKind.DECISION, EntryKind.CLOSED, EntryKind.REPORT, EntryKind.MERGED_IN,
                EntryKind.REOPENED), Stream.of(others)).toList();
    }

    /** The last of that kind, unless one of the others came after it. */
    private Optional<Entry> unless(EntryKind kind, EntryKind... ended) {
        return entries.stream().filter(entry -> entry.kind() == kind || List.of(ended).contains(entry.kind()))
                .reduce((older, newer) -> newer).filter(entry -> entry.kind() == kind);
    }

    Optional<Entry> find(UUID id) {
        return entries.stream().filter(entry -> entry.id().equals(id)).findFirst();
    }

    private <K> Map<K, Entry> newest(EntryKind kind, Function<Entry, K> key) {
        var newest = new LinkedHashMap<K, Entry>();
        of(kind).forEach(entry -> newest.put(key.apply(entry), entry));
        return newest;
    }
}
