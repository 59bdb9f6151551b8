package org.exeat.incidents;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.exeat.policy.offsite.Answer;
import org.exeat.schools.SchoolClock;
import org.exeat.web.Headings;
import org.exeat.web.Wording;

/** Shows what the entries of one incident come to. */
@RequestScoped
public class TrailViews {

    private final Headings headings;
    private final Wording wording;
    private final SchoolClock clock;

    @Inject
    public TrailViews(Headings headings, Wording wording, SchoolClock clock) {
        this.headings = headings;
        this.wording = wording;
        this.clock = clock;
    }

    protected TrailViews() {
        this(null, null, null);
    }

    IncidentView.ConcernsView concerns(Trail trail) {
        return new IncidentView.ConcernsView(trail.concerns().stream().sorted().map(Enum::name).toList(),
                trail.last(EntryKind.CONCERNS).map(Entry::text).orElse(""));
    }

    /**
     * The grounds with their answers.
     *
     * @param files what an answer may rest on, by id
     */
    List<IncidentView.GroundView> grounds(Trail trail, Assessment now,
            Map<String, IncidentView.GroundFileView> files) {
        Map<String, Entry> answers = trail.answered(now.grounds());
        return now.grounds().all().stream().map(ground -> {
            var answer = Optional.ofNullable(answers.get(ground.key()));
            List<String> evidence = answer.map(entry -> entry.list("evidence")).orElse(List.of());
            return new IncidentView.GroundView(ground.key(), ground.kind().name(),
                    ground.clause().map(ref -> ref.clause().value()).orElse(null),
                    ground.clause().flatMap(headings::of).map(wording::choose).orElse(null),
                    ground.law().map(Enum::name).orElse(null),
                    answer.map(entry -> entry.get("answer")).orElse(Answer.NOT_KNOWN.name()),
                    answer.map(Entry::text).orElse(""), evidence,
                    evidence.stream().flatMap(id -> Stream.ofNullable(files.get(id))).toList());
        }).toList();
    }

    IncidentView.TriageDecisionView decision(Trail trail, Map<UUID, String> names) {
        return trail.decision().map(entry -> new IncidentView.TriageDecisionView(entry.get("verdict"),
                entry.get("advice"), !entry.get("verdict").equals(entry.get("advice")), entry.text(),
                names.getOrDefault(entry.by(), ""), entry.at())).orElse(null);
    }

    List<IncidentView.RouteView> routes(Trail trail, Assessment now, Map<UUID, String> names) {
        var taken = trail.sinceOpened().routes();
        return now.duties().stream().map(duty -> {
            var entry = Optional.ofNullable(taken.get(duty.route()))
                    .filter(one -> Assessment.settles(duty, one));
            return new IncidentView.RouteView(duty.route().name(), duty.due(), duty.first(),
                    duty.clause().map(ref -> ref.clause().value()).orElse(null),
                    entry.map(one -> one.get("answer")).orElse(null), entry.map(Entry::text).orElse(""),
                    entry.flatMap(one -> one.find("reference")).orElse(null),
                    entry.flatMap(one -> one.find("on")).orElse(null),
                    entry.flatMap(one -> one.find("time")).orElse(null),
                    entry.flatMap(one -> one.find("disrepute")).orElse(null),
                    entry.map(one -> names.getOrDefault(one.by(), "")).orElse(null),
                    entry.map(Entry::at).orElse(null));
        }).toList();
    }

    List<IncidentView.PenaltyView> penalties(Trail trail, Map<UUID, String> names) {
        List<Entry> counting = trail.sinceOpened().penalties();
        return trail.of(EntryKind.PENALTY).stream().map(entry -> new IncidentView.PenaltyView(entry.text(),
                entry.find("name").orElse(null), entry.get("considered"), entry.get("decidedBy"),
                entry.find("imposed").orElse(null), entry.get("verdict"), entry.list("failing"), entry.list("open"),
                counting.contains(entry), names.getOrDefault(entry.by(), ""), entry.at())).toList();
    }

    List<IncidentView.ActionView> actions(IncidentEntity it, Trail trail, Map<UUID, String> names) {
        LocalDate today = clock.today(it.schoolId());
        return trail.of(EntryKind.ACTION).stream().map(entry -> {
            var ended = trail.ended(entry.id()).map(Entry::kind);
            return new IncidentView.ActionView(entry.id().toString(), entry.text(),
                    IncidentViews.member(UUID.fromString(entry.get("owner")), names), entry.get("dueOn"),
                    ended.isEmpty() && it.mergedInto().isEmpty()
                            && today.isAfter(LocalDate.parse(entry.get("dueOn"))),
                    ended.filter(EntryKind.ACTION_DONE::equals).isPresent(),
                    ended.filter(EntryKind.ACTION_DROPPED::equals).isPresent());
        }).toList();
    }

    /** Newest first. */
    public List<IncidentView.EntryView> chronology(Trail trail, Map<UUID, String> names) {
        var newestFirst = new ArrayList<>(trail.entries());
        Collections.reverse(newestFirst);
        return newestFirst.stream().map(entry -> new IncidentView.EntryView(entry.id().toString(),
                entry.kind().name(), names.getOrDefault(entry.by(), ""), entry.at(), entry.day().orElse(null),
                entry.text(),
                entry.handler().map(account -> names.getOrDefault(account, "")).orElseGet(() -> about(entry)),
                entry.find("answer").or(() -> entry.find("verdict")).orElse(null),
                entry.find("corrects").orElse(null), entry.find("reason").orElse(null),
                entry.find("on").orElse(null), entry.find("time").orElse(null),
                entry.find("reference").orElse(null), entry.find("disrepute").orElse(null))).toList();
    }

    /** What the entry is about, in the one word its kind keeps. */
    private static String about(Entry entry) {
        return Stream.of("ground", "key", "route", "role", "outcome", "number", "name", "concerns")
                .filter(entry.data()::containsKey).findFirst().map(name -> name.equals("concerns")
                        ? String.join(" ", entry.list(name)) : entry.get(name)).orElse(null);
    }
}
