package org.exeat.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.exeat.platform.Batch;
import org.exeat.platform.Ids;
import org.exeat.policy.SchoolId;

/** Takes over what a roster changes, list by list, each in one batch. */
final class RosterWriting {

    private final RosterRecords records;
    private final Ids ids;
    private final SchoolId school;
    private final RosterKeys keys = new RosterKeys();
    private final Map<String, PersonEntity> people;
    private final Map<String, ClassEntity> classes;
    private final Map<String, EnrolmentEntity> enrolments;

    RosterWriting(RosterRecords records, Ids ids, SchoolId school) {
        this.records = records;
        this.ids = ids;
        this.school = school;
        this.people = byId(records.people(school), PersonEntity::sourcedId);
        this.classes = byId(records.classes(school), ClassEntity::sourcedId);
        this.enrolments = byId(records.enrolments(school), EnrolmentEntity::sourcedId);
        people.values().forEach(keys::add);
        classes.values().forEach(keys::add);
    }

    private static <E> Map<String, E> byId(List<E> rows, Function<E, String> id) {
        return new HashMap<>(rows.stream().collect(Collectors.toMap(id, row -> row)));
    }

    /** What the school holds so far. */
    RosterStanding standing() {
        return new RosterStanding(values(people, PersonEntity::standing), values(classes, ClassEntity::standing),
            values(enrolments, row -> row.standing(keys)));
    }

    private static <E, V> Map<String, V> values(Map<String, E> rows, Function<E, V> value) {
        return rows.entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, entry -> value.apply(entry.getValue())));
    }

    void write(RosterChanges changes) {
        writePeople(changes.people(), changes.day());
        writeClasses(changes.classes(), changes.day());
        writeEnrolments(changes.enrolments(), changes.day());
        writeLinks(changes.people(), changes.day());
    }

    private void writePeople(RosterChanges.Changes<RosterPerson> changes, LocalDate day) {
        var added = changes.added().stream().map(each -> PersonEntity.of(ids.next(), school, each)).toList();
        added.forEach(row -> people.put(row.sourcedId(), row));
        added.forEach(keys::add);
        both(changes).forEach(each -> people.get(each.sourcedId()).deliver(each));
        changes.ended().forEach(each -> people.get(each.sourcedId()).end(day));
        Batch.write(added, records::addPeople);
        Batch.write(touched(changes).map(each -> people.get(each.sourcedId())).toList(), records::changePeople);
    }

    private void writeClasses(RosterChanges.Changes<RosterClass> changes, LocalDate day) {
        var added = changes.added().stream().map(each -> ClassEntity.of(ids.next(), school, each)).toList();
        added.forEach(row -> classes.put(row.sourcedId(), row));
        added.forEach(keys::add);
        both(changes).forEach(each -> classes.get(each.sourcedId()).deliver(each));
        changes.ended().forEach(each -> classes.get(each.sourcedId()).end(day));
        Batch.write(added, records::addClasses);
        Batch.write(touched(changes).map(each -> classes.get(each.sourcedId())).toList(), records::changeClasses);
    }

    private void writeEnrolments(RosterChanges.Changes<RosterEnrolment> changes, LocalDate day) {
        var added = changes.added().stream().map(each -> EnrolmentEntity.of(ids.next(), school, each, keys)).toList();
        both(changes).forEach(each -> enrolments.get(each.sourcedId()).deliver(each, keys));
        changes.ended().forEach(each -> enrolments.get(each.sourcedId()).end(day));
        Batch.write(added, records::addEnrolments);
        Batch.write(touched(changes).map(each -> enrolments.get(each.sourcedId())).toList(), records::changeEnrolments);
    }

    private void writeLinks(RosterChanges.Changes<RosterPerson> changes, LocalDate day) {
        var links = new GuardianLinks(records.guardianLinks(school), day);
        Stream.concat(changes.added().stream(), both(changes)).filter(each -> each.role().isPupil())
            .forEach(each -> links.settle(keys.person(each.sourcedId()), each.agents().stream()
                .map(keys::person).toList()));
        changes.ended().forEach(each -> links.settle(keys.person(each.sourcedId()), List.of()));
        Batch.write(links.added().stream()
            .map(link -> GuardianLinkEntity.of(ids.next(), school, link.pupil(), link.guardian()))
            .toList(), records::addLinks);
        Batch.write(new ArrayList<>(links.changed()), records::changeLinks);
    }

    private static <T> Stream<T> both(RosterChanges.Changes<T> changes) {
        return Stream.concat(changes.changed().stream(), changes.returned().stream());
    }

    private static <T> Stream<T> touched(RosterChanges.Changes<T> changes) {
        return Stream.concat(both(changes), changes.ended().stream());
    }
}
