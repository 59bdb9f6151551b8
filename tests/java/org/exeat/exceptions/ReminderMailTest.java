package org.exeat.exceptions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.lang.reflect.Proxy;
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
import org.exeat.platform.Mail;
import org.exeat.policy.AccountId;
import org.exeat.policy.ClauseId;
import org.exeat.policy.SchoolId;
import org.exeat.policy.exceptions.StaffRules;
import org.exeat.policy.exceptions.Terms;
import org.exeat.schools.ClockSetting;
import org.exeat.schools.School;
import org.exeat.schools.SchoolDirectory;
import org.exeat.schools.SchoolSettings;
import org.exeat.schools.ShippedPacks;
import org.exeat.web.SiteWords;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReminderMailTest {

    static final SchoolId SCHOOL = new SchoolId(new UUID(1, 2));

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    /** The texts of the program, found without a server. */
    private static final class Texts extends SiteWords {

        @Override
        public String text(String language, String key, Map<String, String> values) {
            String text = "{school} | {number} | {link}";
            for (var value : values.entrySet()) {
                text = text.replace("{" + value.getKey() + "}", value.getValue());
            }
            return text;
        }
    }

    private static School school() {
        var pack = ShippedPacks.read("cwm-derwen");
        return School.after(pack.school(), SCHOOL,
                new ClockSetting(ZoneId.of("Europe/London"), true, Duration.ZERO), new SchoolSettings(
                pack.edition().settings(), pack.school().roleLabels(), SchoolSettings.Grades.YEARS));
    }

    static ExceptionEntity request() {
        var edition = ShippedPacks.read("larkmead").edition();
        var day = LocalDate.of(2026, 11, 24);
        var way = new StaffRules(edition).way(new ClauseId("2b"), day).orElseThrow();
        var request = ExceptionEntity.draft(new UUID(5, 6), SCHOOL, new AccountId(new UUID(3, 4)), Instant.EPOCH);
        request.phrase(Footing.of(way), new Plea("What", "Why", "Mabel Thorn", false, new Terms(Set.of(), Set.of(),
                Optional.empty(), day, Optional.empty())), null);
        request.ask(Footing.of(way), 57, Instant.EPOCH, day);
        return request;
    }

    static Map<String, String> smtp(int port) {
        return Map.of("exeat.smtp.host", "127.0.0.1", "exeat.smtp.from", "office@school.example", "exeat.smtp.tls",
                "none", "exeat.smtp.port", Integer.toString(port));
    }

    static ReminderMail mail(Map<String, String> settings) {
        Config config = (Config) Proxy.newProxyInstance(Config.class.getClassLoader(), new Class<?>[] {Config.class},
                (proxy, method, arguments) -> Optional.ofNullable(settings.get((String) arguments[0])));
        return new ReminderMail(new Mail(config), new StaffDirectory(null, null) {
            @Override
            public Optional<String> mail(UUID account) {
                return Optional.of("tansy.quill@school.example");
            }
        }, new SchoolDirectory(null) {
            @Override
            public School find(SchoolId school) {
                return school();
            }
        }, new Texts(), Optional.of("https://exeat.school.example/"));
    }

    @BeforeEach
    void start() {
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void aReminderCarriesTheSchoolsNameTheNumberAndALinkAndNothingElse() throws Exception {
        assertTrue(mail(smtp(server.getSmtp().getPort())).send(SCHOOL, new AccountId(new UUID(3, 4)), request()));

        var arrived = server.getReceivedMessages();
        String said = "Cwm Derwen High School | E-0057 | https://exeat.school.example/" + school().languages().get(0)
                + "/cwm-derwen/exceptions/request?id=" + new UUID(5, 6);
        assertEquals(1, arrived.length);
        assertEquals("tansy.quill@school.example", arrived[0].getAllRecipients()[0].toString());
        assertEquals(said, arrived[0].getSubject());
        assertEquals(said, arrived[0].getContent().toString().strip());
    }

    @Test
    void withoutAMailServerNothingIsSent() {
        assertFalse(mail(Map.of()).send(SCHOOL, new AccountId(new UUID(3, 4)), request()));

        assertEquals(0, server.getReceivedMessages().length);
    }
}
