package org.exeat.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.util.Set;
import java.util.stream.Stream;
import org.exeat.identity.Browser;
import org.exeat.web.HostileCalls.Call;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Whoever may do everything at another school knows the ids of an incident here and of all that belongs to it, and
 * gets nowhere with them by any endpoint, neither here nor at their own school.
 */
class ForeignIdsIT {

    private static final HostileSchool HERE = new HostileSchool();
    private static final HostileSchool ELSEWHERE = new HostileSchool();
    private static final HostileIncident FOREIGN = HERE.incident();
    private static final HostileIncident OWN = ELSEWHERE.incident();
    private static final Browser STRANGER = ELSEWHERE.signedIn();
    private static final String SCHOOL = "/schools/";
    private static final Set<Integer> REFUSED = Set.of(403, 404, 409, 422);

    @TestFactory
    Stream<DynamicTest> nothingOfAnotherSchoolIsReachedByItsId() {
        return Endpoint.all().stream().filter(HostileNames::of).filter(endpoint -> !endpoint.open())
                .filter(endpoint -> !endpoint.path().endsWith("/break-glass"))
                .filter(endpoint -> names(new HostileCalls(HERE, endpoint).good()))
                .map(endpoint -> DynamicTest.dynamicTest(endpoint.row(), () -> check(endpoint)));
    }

    private static boolean names(Call call) {
        return call.address().contains("@") || body(call).contains("@");
    }

    private static void check(Endpoint endpoint) {
        var call = new HostileCalls(HERE, endpoint).good();
        String address = FOREIGN.filled(call.address());
        String body = FOREIGN.filled(body(call));
        String atHome = call.address().replace(SCHOOL + HERE.id(), SCHOOL + ELSEWHERE.id());
        int first = atHome.indexOf('@', atHome.indexOf('@') + 1) + 1;
        String mixed = OWN.filled(atHome.substring(0, first)) + FOREIGN.filled(atHome.substring(first));
        boolean alien = !mixed.equals(OWN.filled(atHome)) || body(call).contains("@");

        try (var here = new KeptIncidents(HERE.id()); var there = new KeptIncidents(ELSEWHERE.id())) {
            String before = here.now() + there.now();
            assertEquals(404, sent(endpoint, address, body), address);
            assertRefused(endpoint, FOREIGN.filled(atHome), body);
            if (alien) {
                assertRefused(endpoint, mixed, body);
            }
            assertEquals(before, here.now() + there.now(), "what is kept");
        }
    }

    private static void assertRefused(Endpoint endpoint, String address, String body) {
        int status = sent(endpoint, address, body);
        assertTrue(REFUSED.contains(status), status + " " + address + " " + body);
    }

    private static int sent(Endpoint endpoint, String address, String body) {
        return STRANGER.send(endpoint.method(), address.substring("/api/v1".length()), json(body)).status();
    }

    private static String body(Call call) {
        return new String(call.body(), UTF_8);
    }

    private static JsonObject json(String body) {
        if (body.isEmpty()) {
            return null;
        }
        try (var reader = Json.createReader(new ByteArrayInputStream(body.getBytes(UTF_8)))) {
            return reader.readObject();
        }
    }
}
