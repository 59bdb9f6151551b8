package org.exeat.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.exeat.identity.Browser;
import org.exeat.identity.Role;
import org.exeat.identity.SchoolRows;
import org.exeat.launcher.Running;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** However an address is written, roles at one school are never taken for roles at another. */
class OddAddressIT {

    private static final SchoolRows.Made OWN = SchoolRows.school();
    private static final SchoolRows.Made OTHER = SchoolRows.school();
    /** Head of one school, and teacher at another. */
    private static final SchoolRows.Person PERSON = SchoolRows.person(OWN, Role.HEADTEACHER);

    private static final List<String> ODD = List.of("/api/v1/schools/{own}/../{other}/accounts",
            "/api/v1/schools/{own}/..;/{other}/accounts", "/api/v1/schools/{own};x/../{other}/accounts",
            "/api/v1/schools/{own}/;/../{other}/accounts", "/api/v1/schools/{own}/%2e%2e/{other}/accounts",
            "/api/v1/schools/{own}%2F..%2F{other}/accounts", "/api/v1/schools/{own}/%2E./{other}/accounts",
            "/api/v1/schools/{own}/x/../../{other}/accounts", "/api/v1/schools/{own}\\..\\{other}/accounts",
            "/api/v1/schools//{other}/accounts", "/api/v1//schools/{other}/accounts",
            "//api/v1/schools/{other}/accounts",
            "/api/v1/schools;{own}/{other}/accounts", "/api/v1/schools/{other};schoolId={own}/accounts",
            "/api/v1/schools/{other}/accounts;{own}", "/api/v1/./schools/{other}/accounts",
            "/api/v1/schools/{other}/accounts/", "/api/v1/schools/{encoded}/accounts",
            "/api/v1/schools/{other}%00/accounts", "/api/v1/schools/{other}%20/accounts",
            "/%61pi/v1/schools/{other}/accounts", "/api/v1/%73chools/{other}/accounts",
            "/api/v1/schools/{other}/%61ccounts", "/api/v1/schools/{other}?schoolId={own}",
            "/api/v1/schools/{own}%23/../{other}/accounts", "/api/v1/schools/{own}?/../{other}/accounts");

    @TestFactory
    Stream<DynamicTest> theHeadOfOneSchoolIsNotTheHeadOfAnother() {
        SchoolRows.join(PERSON, OTHER, Role.TEACHER);
        var browser = SchoolRows.signedIn(PERSON);
        return ODD.stream().map(odd -> DynamicTest.dynamicTest(odd, () -> {
            int status = status(odd.replace("{own}", OWN.id().toString()).replace("{other}", OTHER.id().toString())
                    .replace("{encoded}", encoded(OTHER.id().toString())), browser);
            assertTrue(status >= 400 && status < 500, "answered " + status);
        }));
    }

    @Test
    void onlyThePlainAddressOfTheirOwnSchoolLetsThemIn() {
        var browser = SchoolRows.signedIn(PERSON);

        assertEquals(200, status("/api/v1/schools/" + OWN.id() + "/accounts", browser));
        assertEquals(404, status("/api/v1/schools/" + encoded(OWN.id().toString()) + "/accounts", browser));
    }

    /** The first letter as its number. */
    private static String encoded(String text) {
        return "%" + Integer.toHexString(text.charAt(0)) + text.substring(1);
    }

    /** Sent as it is written: a client library would tidy it first. */
    private static int status(String target, Browser browser) {
        var address = Running.exeat().address();
        try (var socket = new Socket(address.getHost(), address.getPort())) {
            socket.setSoTimeout(10_000);
            var request = "GET " + target + " HTTP/1.1\r\nHost: " + address.getAuthority() + "\r\nConnection: close\r\n"
                    + "Cookie: " + browser.headers().get("Cookie") + "\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            var answer = new String(socket.getInputStream().readNBytes(12), StandardCharsets.US_ASCII);
            return Integer.parseInt(answer.substring(9));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
