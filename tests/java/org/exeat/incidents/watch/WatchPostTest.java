package org.exeat.incidents.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.config.Config;
import org.exeat.identity.StaffDirectory;
import org.exeat.platform.Ids;
import org.exeat.platform.LetterState;
import org.exeat.platform.Mail;
import org.exeat.policy.AccountId;
import org.exeat.policy.SchoolId;
import org.exeat.schools.ClockSetting;
import org.exeat.schools.School;
import org.exeat.schools.SchoolDirectory;
import org.exeat.schools.SchoolSettings;
import org.exeat.schools.ShippedPacks;
import org.exeat.web.SiteWords;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Letters reach a real mail server, once, and say nothing but where to look. */
class WatchPostTest {

    private static final SchoolId SCHOOL = new SchoolId(new UUID(1, 2));
    private static final AccountId TO = new AccountId(new UUID(3, 4));

    private final WatchLettersInMemory letters = new WatchLettersInMemory();
    private GreenMail server;
    private int port;
    private Instant now = Instant.parse("2026-11-24T10:00:00Z");
    private boolean dealtWith;

    @BeforeEach
    void aLetterIsWritten() throws IOException {
        try (var free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        post().write(SCHOOL, late(), Set.of(TO));
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    private static Overdue late() {
        return new Overdue(Matter.REPORT_LATE, new UUID(5, 6), new Overdue.Place("R-0057", new UUID(5, 6),
                Optional.empty()), LocalDate.of(2026, 11, 24), false, Set.of(TO), Set.of());
    }

    /** As a node does that has just started: it knows nothing but what the database keeps. */
    private WatchPost post() {
        return new WatchPost(letters, new WatchList(null, null, null) {
            @Override
            Optional<Overdue> stillOf(SchoolId school, WatchLetter letter) {
                return Optional.of(late()).filter(one -> !dealtWith);
            }
        }, mail(), new Ids(() -> now), () -> now);
    }

    /** Says which text it is, and what is put into it. */
    private static final class Keys extends SiteWords {

        @Override
        public String text(String language, String key, Map<String, String> values) {
            return key + " " + values.get("school") + " " + values.get("number") + " " + values.get("link");
        }
    }

    private WatchMail mail() {
        Map<String, String> smtp = Map.of("exeat.smtp.host", "127.0.0.1", "exeat.smtp.from", "office@school.example",
                "exeat.smtp.tls", "none", "exeat.smtp.port", Integer.toString(port));
        Config config = (Config) Proxy.newProxyInstance(Config.class.getClassLoader(), new Class<?>[] {Config.class},
                (proxy, method, arguments) -> Optional.ofNullable(smtp.get((String) arguments[0])));
        return new WatchMail(new Mail(config), new StaffDirectory(null, null) {
            @Override
            public Optional<String> mail(UUID account) {
                return Optional.of("tansy.quill@school.example");
            }
        }, new SchoolDirectory(null) {
            @Override
            public School find(SchoolId school) {
                return school();
            }
        }, new Keys(), Optional.of("https://exeat.school.example/"));
    }

    private static School school() {
        var pack = ShippedPacks.read("larkmead");
        return School.after(pack.school(), SCHOOL, new ClockSetting(ZoneId.of("Europe/London"), true, Duration.ZERO),
                new SchoolSettings(pack.edition().settings(), pack.school().roleLabels(), SchoolSettings.Grades.YEARS));
    }

    private LetterState after(Duration time) {
        now = now.plus(time);
        post().send(SCHOOL);
        return letters.state();
    }

    @Test
    void oneThatFailedIsSentAgainOnceAndSaysOnlyWhereToLook() throws Exception {
        assertEquals(LetterState.WAITS, after(Duration.ZERO));
        server.start();

        assertEquals(LetterState.WAITS, after(Duration.ofSeconds(59)));
        assertEquals(LetterState.SENT, after(Duration.ofSeconds(1)));
        assertEquals(LetterState.SENT, after(Duration.ofHours(5)));

        var arrived = server.getReceivedMessages();
        assertEquals(1, arrived.length);
        String said = " Larkmead Steiner School R-0057 https://exeat.school.example/en/larkmead/triage/report?id="
                + new UUID(5, 6);
        assertEquals("letter.INCIDENT_REMINDER.subject" + said, arrived[0].getSubject());
        assertEquals("letter.INCIDENT_REMINDER.text" + said, arrived[0].getContent().toString().strip());
    }

    @Test
    void afterADayItIsGivenUp() {
        assertEquals(LetterState.WAITS, after(Duration.ZERO));

        assertEquals(LetterState.GIVEN_UP, after(Duration.ofDays(1)));
    }

    @Test
    void whatWasDealtWithOrMayNoLongerBeSeenIsNotWrittenOf() {
        assertEquals(LetterState.WAITS, after(Duration.ZERO));
        server.start();
        dealtWith = true;

        assertEquals(LetterState.MOOT, after(Duration.ofMinutes(1)));
        assertEquals(0, server.getReceivedMessages().length);
    }
}
