package org.exeat.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.exeat.audit.ActorNames.Named;
import org.exeat.policy.SchoolId;


/** Shows a school's trail page by page. A line that is committed late stands at its own time, on its own page. */
@ApplicationScoped
public class AuditPages {

    /** How many lines a page has. */
    static final int PAGE = 50;

    private final AuditSearch search;
    private final ActorNames names;

    @Inject
    public AuditPages(AuditSearch search, ActorNames names) {
        this.search = search;
        this.names = names;
    }

    protected AuditPages() {
        this(null, null);
    }

    /** The lines asked for, from the place the question names. */
    AuditPageView page(SchoolId school, AuditQuestion question, int most) {
        return page(school, search.lines(school, question, most + 1), most);
    }

    /** The lines on any of those subjects; the caller has settled that they may be seen. */
    public AuditPageView on(SchoolId school, List<String> subjects, TrailFilter filter) {
        return page(school, search.on(school, subjects, filter, PAGE + 1), PAGE);
    }

    /** A page of at most so many; that one more was found tells that another follows. */
    private AuditPageView page(SchoolId school, List<AuditEntry> found, int most) {
        List<AuditEntry> shown = found.subList(0, Math.min(most, found.size()));
        String next = found.size() > most ? shown.get(most - 1).place().cursor() : null;
        return new AuditPageView(views(school, shown), next);
    }

    private List<AuditEntryView> views(SchoolId school, List<AuditEntry> shown) {
        Map<UUID, Named> named = names.of(school, shown.stream().map(entry -> entry.content().actor().id())
                .collect(Collectors.toSet()));
        return shown.stream().map(entry -> view(entry, named)).toList();
    }

    private static AuditEntryView view(AuditEntry entry, Map<UUID, Named> named) {
        EntryContent content = entry.content();
        Named actor = named.getOrDefault(content.actor().id(), Named.NOBODY);
        EntryContent.Words words = content.words();
        return new AuditEntryView(content.id(), content.at(), entry.day().orElse(null),
                content.actor().kind().name(), content.actor().id(), actor.name(), actor.roles(),
                words.action(), words.subject(), words.reason(), words.clause(), content.edition(),
                details(words.details()), HexFormat.of().formatHex(entry.entryHash()));
    }

    private static Map<String, String> details(String json) {
        Map<String, String> details = new TreeMap<>();
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            reader.readObject().forEach((key, value) -> details.put(key, text(value)));
        }
        return details;
    }

    private static String text(JsonValue value) {
        return value instanceof JsonString text ? text.getString() : null;
    }
}
