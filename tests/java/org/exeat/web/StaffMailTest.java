package org.exeat.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.Config;
import org.exeat.identity.StaffDirectory;
import org.exeat.platform.LetterRound.Outcome;
import org.exeat.platform.Mail;
import org.exeat.policy.AccountId;
import org.exeat.policy.SchoolId;
import org.exeat.schools.ClockSetting;
import org.exeat.schools.School;
import org.exeat.schools.SchoolDirectory;
import org.exeat.schools.SchoolSettings;
import org.exeat.schools.ShippedPacks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class StaffMailTest {

    private static final SchoolId SCHOOL = new SchoolId(new UUID(1, 2));
    private static final AccountId TO = new AccountId(new UUID(3, 4));

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    /** The texts of the program, found without a server. */
    private static final class Texts extends SiteWords {

        @Override
        public String text(String language, String key, Map<String, String> values) {
            return key + " | " + values.get("school") + " | " + values.get("link");
        }
    }

    @BeforeEach
    void begin() {
        server.start();
    }

    @AfterEach
    void end() {
        server.stop();
    }

    private static School school() {
        var pack = ShippedPacks.read("cwm-derwen");
        return School.after(pack.school(), SCHOOL, new ClockSetting(ZoneId.of("Europe/London"), true, Duration.ZERO),
                new SchoolSettings(pack.edition().settings(), pack.school().roleLabels(), SchoolSettings.Grades.YEARS));
    }

    private StaffMail mail(Map<String, String> settings) {
        Config config = (Config) Proxy.newProxyInstance(Config.class.getClassLoader(), new Class<?>[] {Config.class},
                (proxy, method, arguments) -> Optional.ofNullable(settings.get((String) arguments[0])));
        return new StaffMail(new Mail(config), new StaffDirectory(null, null) {
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

    private Map<String, String> smtp() {
        return Map.of("exeat.smtp.host", "127.0.0.1", "exeat.smtp.from", "office@school.example", "exeat.smtp.tls",
                "none", "exeat.smtp.port", Integer.toString(server.getSmtp().getPort()));
    }

    @Test
    void aLetterCarriesTheSchoolsNameAndALinkAndNothingElse() throws Exception {
        assertEquals(Outcome.SENT, mail(smtp()).ready(SCHOOL, TO, "CLEARANCE_LAPSED", "photos/clearances").get());

        var arrived = server.getReceivedMessages();
        String said = " | Cwm Derwen High School | https://exeat.school.example/" + school().languages().get(0)
                + "/cwm-derwen/photos/clearances";
        assertEquals(1, arrived.length);
        assertEquals("tansy.quill@school.example", arrived[0].getAllRecipients()[0].toString());
        assertEquals("letter.CLEARANCE_LAPSED.subject" + said, arrived[0].getSubject());
        assertEquals("letter.CLEARANCE_LAPSED.text" + said, arrived[0].getContent().toString().strip());
    }

    @Test
    void withoutAMailServerNothingIsSent() {
        assertEquals(Outcome.FAILED, mail(Map.of()).ready(SCHOOL, TO, "CLEARANCE_LAPSED", "photos/clearances").get());

        assertEquals(0, server.getReceivedMessages().length);
    }
}
