package org.exeat.access;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.exeat.policy.ClauseRef;
import org.exeat.policy.Finding;
import org.exeat.policy.PlaceKey;
import org.exeat.policy.Verdict;

/** Questions and answers in the JSON of the AuthZEN Authorization API 1.0 (§5, §6). */
final class EvaluationJson {

    private static final String STAFF = "staff";
    private static final Set<String> SUBJECTS = Set.of("pupil", STAFF);

    /** A request that is not of that form; the path of the member at fault. */
    static final class UnreadableException extends Exception {

        private static final long serialVersionUID = 1L;

        UnreadableException(String member) {
            super(member);
        }
    }

    /** People open and close things between two questions: nobody should keep an answer longer than this. */
    private static final Duration LONGEST_KEPT = Duration.ofSeconds(10);

    /** {@code Json} looks its implementation up anew at every call; this one is asked thousands of times a minute. */
    static final JsonBuilderFactory JSON = Json.createBuilderFactory(Map.of());

    private EvaluationJson() {
    }

    /** One question; members it lacks are taken from the defaults of a batch. */
    static AccessQuestion question(JsonObject own, JsonObject defaults) throws UnreadableException {
        JsonObject subject = part("subject", own, defaults);
        JsonObject resource = part("resource", own, defaults);
        if (!SUBJECTS.contains(text(subject, "subject.type", "type"))) {
            throw new UnreadableException("subject.type");
        }
        Optional<JsonObject> context = Optional.ofNullable(object(own, "context"))
                .or(() -> Optional.ofNullable(object(defaults, "context")));
        return new AccessQuestion(text(subject, "subject.id", "id").toLowerCase(Locale.ROOT), kind(resource),
                text(resource, "resource.id", "id"), context.map(EvaluationJson::place).orElse(null));
    }

    /** Whether the question is about a member of staff; it must be one of that form. */
    static boolean aboutStaff(JsonObject own, JsonObject defaults) throws UnreadableException {
        return STAFF.equals(text(part("subject", own, defaults), "subject.type", "type"));
    }

    private static AccessQuestion.Kind kind(JsonObject resource) throws UnreadableException {
        return switch (text(resource, "resource.type", "type")) {
            case "platform" -> AccessQuestion.Kind.PLATFORM;
            case "domain" -> AccessQuestion.Kind.DOMAIN;
            default -> throw new UnreadableException("resource.type");
        };
    }

    private static JsonObject part(String name, JsonObject own, JsonObject defaults) throws UnreadableException {
        JsonObject found = own.containsKey(name) ? object(own, name) : object(defaults, name);
        if (found == null) {
            throw new UnreadableException(name);
        }
        return found;
    }

    private static JsonObject object(JsonObject from, String name) {
        return from.get(name) instanceof JsonObject found ? found : null;
    }

    private static String text(JsonObject from, String path, String name) throws UnreadableException {
        if (from.get(name) instanceof JsonString text && !text.getString().isBlank()) {
            return text.getString();
        }
        throw new UnreadableException(path);
    }

    private static PlaceKey place(JsonObject context) {
        try {
            return context.get("place") instanceof JsonString text ? new PlaceKey(text.getString()) : null;
        } catch (IllegalArgumentException noPlaceHasSuchAKey) {
            return null;
        }
    }

    /** The answer; the token, where one was asked for, leads the pupil to "why can't I?". */
    static JsonObject answer(AccessChecks.Answer answer, Optional<String> whyToken) {
        var decision = answer.decision();
        JsonObjectBuilder context = JSON.createObjectBuilder().add("verdict", decision.verdict().name());
        JsonArrayBuilder findings = JSON.createArrayBuilder();
        decision.findings().forEach(finding -> findings.add(finding(finding)));
        context.add("findings", findings);
        answer.answers().edition().ifPresent(edition -> context.add("edition", edition.value().toString()));
        context.add("school_time", answer.at().toString()).add("good_until", decision.goodUntil().toString());
        context.add("keep_seconds", keepSeconds(answer.at(), decision.goodUntil()));
        if (!answer.platform().isEmpty()) {
            context.add("platform", answer.platform());
        }
        whyToken.ifPresent(token -> context.add("why_token", token));
        return JSON.createObjectBuilder().add("decision", decision.verdict() == Verdict.ALLOW)
                .add("context", context).build();
    }

    private static long keepSeconds(Instant at, Instant goodUntil) {
        Duration left = Duration.between(at, goodUntil);
        return left.compareTo(LONGEST_KEPT) > 0 ? LONGEST_KEPT.toSeconds() : Math.max(0, left.toSeconds());
    }

    private static JsonObjectBuilder finding(Finding finding) {
        JsonObjectBuilder view = JSON.createObjectBuilder().add("effect", finding.effect().name())
                .add("reason", finding.reason().name());
        finding.clause().map(ClauseRef::clause).ifPresent(clause -> view.add("clause", clause.value())
                .add("local_rule", finding.clause().orElseThrow().localRule()));
        return view;
    }
}
