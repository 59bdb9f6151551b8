package org.exeat.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.exeat.identity.Browser;
import org.exeat.identity.Role;
import org.exeat.identity.SchoolRows;
import org.exeat.launcher.Running;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LiveEndsIT {

    /** A little more than the time between two looks at who still listens. */
    private static final int SOON_MILLIS = 25_000;

    private final SchoolRows.Made school = SchoolRows.school();
    private final SchoolRows.Person teacher = SchoolRows.person(school, Role.TEACHER, Role.NETWORK_MANAGER);
    private final Browser browser = SchoolRows.signedIn(teacher);
    private final List<Page> pages = new ArrayList<>();

    /** The server would wait for open streams when it stops. */
    @AfterEach
    void leave() throws IOException {
        for (Page page : pages) {
            page.socket().close();
        }
    }

    /** A page that listens. */
    private record Page(Socket socket, BufferedReader lines) {

        /** Whether a line contains that before the stream ends: with the connection or with a chunk of length 0. */
        boolean hears(String text) {
            try {
                for (String line = lines.readLine(); line != null && !line.equals("0"); line = lines.readLine()) {
                    if (line.contains(text)) {
                        return true;
                    }
                }
                return false;
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
    }

    private Page page(Browser who) {
        var address = Running.exeat().address();
        try {
            var socket = new Socket(address.getHost(), address.getPort());
            socket.setSoTimeout(SOON_MILLIS);
            socket.getOutputStream().write(("GET /api/v1/schools/" + school.id() + "/live-events HTTP/1.1\r\nHost: "
                    + address.getAuthority() + "\r\nCookie: " + who.headers().get("Cookie") + "\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            var page = new Page(socket, new BufferedReader(
                    new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8)));
            pages.add(page);
            assertTrue(page.hears(": open"));
            return page;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void change() {
        assertEquals(201, browser.post("/schools/" + school.id() + "/credentials",
                Json.createObjectBuilder().add("name", "Filter").build()).status());
    }

    @Test
    void pagesHearOfAChangeAndTheOldestOfManyIsLetGo() {
        Stream.generate(() -> page(browser)).limit(6).toList();

        change();

        assertFalse(pages.get(0).hears("event: change"));
        assertTrue(pages.subList(1, 6).stream().allMatch(page -> page.hears("event: change")));
    }

    @Test
    void aStreamEndsWithItsSessionAndWithItsOwnersWork() {
        var signsOut = SchoolRows.signedIn(teacher);
        var demoted = SchoolRows.person(school, Role.TEACHER);
        var out = page(signsOut);
        var parent = page(SchoolRows.signedIn(demoted));
        var stays = page(browser);

        assertEquals(204, signsOut.delete("/session").status());
        SchoolRows.change("update membership_role r join membership m on m.id = r.membership_id "
                + "set r.role = 'PARENT' where m.account_id = ?", demoted.id());

        assertFalse(out.hears("nothing"));
        assertFalse(parent.hears("nothing"));
        change();
        assertTrue(stays.hears("event: change"));
    }
}
