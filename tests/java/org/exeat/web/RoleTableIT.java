package org.exeat.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.json.Json;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.exeat.identity.Browser;
import org.exeat.identity.Groups;
import org.exeat.identity.Role;
import org.exeat.identity.SchoolRows;
import org.exeat.launcher.Running;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Calls every endpoint as every role, as a member of another school, as a program and as nobody. */
class RoleTableIT {

    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1).build();
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    /** A stream that has nothing to tell yet sends nothing, not even that it has begun. */
    private static final Duration SILENCE = Duration.ofSeconds(1);
    private static final SchoolRows.Made SCHOOL = SchoolRows.school();
    private static final SchoolRows.Made OTHER = SchoolRows.school();

    private static final Map<String, Browser> BROWSERS = new HashMap<>();

    /** Somebody who calls. */
    private record Actor(String name, SchoolRows.Person person, String program, SchoolRows.Made of,
                         Set<String> groups) {

        Browser browser() {
            if (person != null) {
                return BROWSERS.computeIfAbsent(name, first -> SchoolRows.signedIn(person));
            }
            return program == null ? new Browser() : Browser.program(program);
        }

        /** Whoever called may have signed out. */
        void done(Endpoint endpoint) {
            if (endpoint.method().equals("DELETE") && endpoint.path().equals("/api/v1/session")) {
                BROWSERS.remove(name);
            }
        }
    }

    @TestFactory
    Stream<DynamicTest> everyEndpointAnswersEveryActorAsTheTableSays() {
        var actors = actors();
        return Endpoint.all().stream().map(endpoint -> DynamicTest.dynamicTest(endpoint.row(),
                () -> actors.forEach(actor -> check(endpoint, actor))));
    }

    private static List<Actor> actors() {
        // What only demo schools have would be absent for everybody.
        SchoolRows.change("update school set demo = true where id in (?, ?)", SCHOOL.id(), OTHER.id());
        var actors = new ArrayList<Actor>();
        for (Role role : Role.values()) {
            actors.add(new Actor(role.name(), SchoolRows.person(SCHOOL, role), null, SCHOOL, groups(role)));
        }
        var head = SchoolRows.person(OTHER, Role.values());
        actors.add(new Actor("member without role", SchoolRows.person(SCHOOL), null, SCHOOL,
                Set.of(Groups.ACCOUNT, Groups.MEMBER)));
        actors.add(new Actor("every role elsewhere", head, null, OTHER, Set.of(Groups.ACCOUNT)));
        actors.add(new Actor("program", null, SchoolRows.credential(SCHOOL, head), SCHOOL,
                Set.of(Groups.DECISION_CLIENT)));
        actors.add(new Actor("program elsewhere", null, SchoolRows.credential(OTHER, head), OTHER,
                Set.of(Groups.DECISION_CLIENT)));
        actors.add(new Actor("program of nobody", null, "x".repeat(43), null, Set.of()));
        actors.add(new Actor("visitor", null, null, null, Set.of()));
        return actors;
    }

    private static Set<String> groups(Role role) {
        var groups = new TreeSet<>(Set.of(Groups.ACCOUNT, Groups.MEMBER, role.name()));
        if (role.staff()) {
            groups.add(Groups.STAFF);
        }
        return groups;
    }

    private static void check(Endpoint endpoint, Actor actor) {
        var here = new ArrayList<>(List.of(endpoint.path().replace("{schoolId}", SCHOOL.id().toString())));
        if (actor.of() == OTHER && endpoint.ofASchool() && !endpoint.open()) {
            here.add(endpoint.path().replace("{schoolId}", UUID.randomUUID().toString()));
        }
        var answers = here.stream().map(path -> call(endpoint, path, actor.browser())).toList();
        actor.done(endpoint);

        answers.forEach(answer -> assertEquals(expected(endpoint, actor), answer(endpoint, actor, answer),
                actor.name()));
    }

    /** Whoever is let in names a row that does not exist, so to them its absence says nothing about the school. */
    private static String answer(Endpoint endpoint, Actor actor, String answer) {
        boolean names = endpoint.path().replace("{schoolId}", "").contains("{");
        boolean own = actor.of() == SCHOOL || !endpoint.ofASchool() || endpoint.open();
        return names && own && answer.equals("404 ABSENT") ? "let in" : answer;
    }

    private static String expected(Endpoint endpoint, Actor actor) {
        if (endpoint.open()) {
            return "let in";
        }
        if (actor.of() == null) {
            return "401 SIGNED_OUT";
        }
        if (endpoint.ofASchool() && actor.of() != SCHOOL) {
            return "404 ABSENT";
        }
        return actor.groups().stream().anyMatch(endpoint.allowed()::contains) ? "let in" : "403 ROLE_MISSING";
    }

    /** A body that is never right: whoever is let in is told what is wrong with it, and nothing changes. */
    private static String call(Endpoint endpoint, String path, Browser browser) {
        try {
            var response = CLIENT.send(request(endpoint, path, browser), HttpResponse.BodyHandlers.ofInputStream());
            try (InputStream body = response.body()) {
                return told(response.statusCode(), response.headers().firstValue("Content-Type")
                        .filter(type -> type.startsWith(Problem.MEDIA_TYPE)).isPresent() ? code(body) : "");
            }
        } catch (HttpTimeoutException silent) {
            return endpoint.streams() ? "let in" : "no answer";
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static HttpRequest request(Endpoint endpoint, String path, Browser browser) {
        var filled = path.replaceAll("\\{\\w+}", UUID.randomUUID().toString());
        var request = HttpRequest.newBuilder(Running.exeat().address().resolve(filled))
                .method(endpoint.method(), HttpRequest.BodyPublishers.ofString("{}"))
                .header("Content-Type", endpoint.consumes())
                .timeout(endpoint.streams() ? SILENCE : PATIENCE);
        browser.headers().forEach(request::header);
        return request.build();
    }

    private static String code(InputStream problem) {
        return Json.createReader(problem).readObject().getString("code");
    }

    private static String told(int status, String code) {
        boolean kept = Set.of("SIGNED_OUT", "ROLE_MISSING", "CSRF_MISSING", "CROSS_SITE", "ABSENT").contains(code)
                || status >= 500;
        return kept ? status + " " + code : "let in";
    }
}
