package org.exeat.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Properties;
import org.eclipse.microprofile.config.Config;

/**
 * Sends plain letters by e-mail, through the server that {@code EXEAT_SMTP_HOST}, {@code _PORT}, {@code _USER},
 * {@code _PASSWORD}, {@code _FROM} and {@code _TLS} (starttls, implicit or none) name. Without a host nothing is sent.
 */
@ApplicationScoped
public class Mail {

    private static final String PATIENCE_MILLIS = "10000";
    private static final String STARTTLS = "starttls";

    private final Config config;

    @Inject
    public Mail(Config config) {
        this.config = config;
    }

    protected Mail() {
        this.config = null;
    }

    /**
     * A letter.
     *
     * @param to one e-mail address
     * @param subject one line
     */
    public record Letter(String to, String subject, String text) {

        public Letter {
            if ((to + subject).codePoints().anyMatch(Character::isISOControl)) {
                throw new IllegalArgumentException("Address and subject of a letter are one line each.");
            }
        }
    }

    /** Whether this deployment can send anything. */
    public boolean on() {
        return setting("host").isPresent();
    }

    /** Hands the letter to the mail server; refused, in words for whoever sends it, if that does not work. */
    public void send(Letter letter) {
        var host = setting("host").orElseThrow(() -> RefusedException.because("MAIL_OFF"));
        try {
            var session = Session.getInstance(properties());
            var message = message(session, letter);
            try (var transport = session.getTransport()) {
                transport.connect(host, setting("user").orElse(null), setting("password").orElse(null));
                transport.sendMessage(message, message.getAllRecipients());
            }
        } catch (MessagingException failed) {
            System.getLogger(Mail.class.getName()).log(System.Logger.Level.WARNING, "A letter was not sent.", failed);
            throw RefusedException.because("MAIL_FAILED");
        }
    }

    private MimeMessage message(Session session, Letter letter) throws MessagingException {
        var message = new MimeMessage(session);
        message.setFrom(address(setting("from").orElseThrow(() -> RefusedException.because("MAIL_OFF"))));
        message.setRecipient(Message.RecipientType.TO, address(letter.to()));
        message.setSubject(letter.subject(), StandardCharsets.UTF_8.name());
        message.setText(letter.text(), StandardCharsets.UTF_8.name());
        message.setHeader("Auto-Submitted", "auto-generated");
        message.saveChanges();
        return message;
    }

    private static InternetAddress address(String one) throws MessagingException {
        var address = new InternetAddress(one, true);
        address.validate();
        return address;
    }

    private Properties properties() {
        boolean implicit = tls().equals("implicit");
        var properties = new Properties();
        properties.setProperty("mail.transport.protocol", "smtp");
        properties.setProperty("mail.smtp.port", setting("port").orElse(implicit ? "465" : "587"));
        properties.setProperty("mail.smtp.auth", Boolean.toString(setting("user").isPresent()));
        properties.setProperty("mail.smtp.ssl.enable", Boolean.toString(implicit));
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        properties.setProperty("mail.smtp.starttls.enable", Boolean.toString(tls().equals(STARTTLS)));
        properties.setProperty("mail.smtp.starttls.required", Boolean.toString(tls().equals(STARTTLS)));
        for (String step : new String[] {"connectiontimeout", "timeout", "writetimeout"}) {
            properties.setProperty("mail.smtp." + step, PATIENCE_MILLIS);
        }
        return properties;
    }

    private String tls() {
        return setting("tls").orElse(STARTTLS);
    }

    private Optional<String> setting(String name) {
        return config.getOptionalValue("exeat.smtp." + name, String.class).filter(text -> !text.isBlank());
    }
}
