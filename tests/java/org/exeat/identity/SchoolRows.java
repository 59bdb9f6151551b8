package org.exeat.identity;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.exeat.launcher.Running;

/** Schools and their people, written into the tables by their owner: each call makes new ones. */
public final class SchoolRows {

    /** The password of everybody made here. */
    public static final String PASSWORD = "quiet lanterns under ivy";

    private static final String SETTINGS = "{\"policy\": {\"yearGroups\": [], \"phases\": {}, \"places\": []}, "
            + "\"roleLabels\": {}, \"grades\": {\"yearsAhead\": \"0\", \"own\": {}}}";
    private static final String HASH = PasswordHash.of(PASSWORD);

    private SchoolRows() {
    }

    /** A school and its id. */
    public record Made(UUID id, String slug) {
    }

    /** Somebody with an account. */
    public record Person(UUID id, String email) {
    }

    /** A new school in England. */
    public static Made school() {
        var id = UUID.randomUUID();
        var slug = "school-" + id.toString().substring(0, 8);
        change("insert into school (id, version, slug, name, nation, type, phase, zone, languages, demo, "
                + "clock_offset_seconds, settings) values (?, 0, ?, ?, 'ENGLAND', 'ACADEMY', 'SECONDARY', "
                + "'Europe/London', 'en', false, 0, ?)", id, slug, "Test " + slug, SETTINGS);
        return new Made(id, slug);
    }

    /** A new person who belongs to the school, with those roles. */
    public static Person person(Made school, Role... roles) {
        var person = account(HASH);
        join(person, school, roles);
        return person;
    }

    /** Somebody who was invited and has no password yet. */
    public static Person invited(Made school, Role... roles) {
        var person = account(null);
        join(person, school, roles);
        change("update membership set joined_on = null where account_id = ?", person.id());
        return person;
    }

    private static Person account(String hash) {
        var id = UUID.randomUUID();
        var email = "p-" + id + "@school.example";
        change("insert into account (id, version, email, name, password_hash, created) values (?, 0, ?, ?, ?, ?)",
                id, email, "Person " + id.toString().substring(0, 4), hash, now());
        return new Person(id, email);
    }

    /** Makes the person a member of one more school. */
    public static void join(Person person, Made school, Role... roles) {
        var membership = UUID.randomUUID();
        change("insert into membership (id, version, school_id, account_id, joined_on) "
                + "values (?, 0, ?, ?, utc_date())",
                membership, school.id(), person.id());
        for (Role role : roles) {
            change("insert into membership_role (id, school_id, membership_id, role) values (?, ?, ?, ?)",
                    UUID.randomUUID(), school.id(), membership, role.name());
        }
    }

    /** A browser in which the person has just signed in, without anybody computing a password. */
    public static Browser signedIn(Person person) {
        var secret = Secret.fresh();
        change("insert into session (id, version, account_id, token_hash, created, last_used, ends, own_device, agent) "
                + "values (?, 0, ?, ?, ?, ?, ?, false, 'Test')", UUID.randomUUID(), person.id(), secret.hash(),
                now(), now(), now().plusHours(1));
        return new Browser().with("Cookie", SessionCookie.NAME + "=" + secret.text())
                .with("X-Exeat-Csrf", secret.csrf());
    }

    /** A program's credential of the school; the secret is returned. */
    public static String credential(Made school, Person by) {
        var secret = Secret.fresh();
        change("insert into api_credential (id, version, school_id, name, secret_hash, created, created_by) "
                + "values (?, 0, ?, 'proxy', ?, ?, ?)", UUID.randomUUID(), school.id(), secret.hash(), now(), by.id());
        return secret.text();
    }

    /** They do not serve anywhere any more. */
    public static void leave(Person person) {
        change("delete r from membership_role r join membership m on m.id = r.membership_id where m.account_id = ?",
                person.id());
        change("delete from membership where account_id = ?", person.id());
    }

    /** Any change, as the owner of the tables. */
    public static int change(String sql, Object... values) {
        try (Connection owner = Running.exeat().owner(); PreparedStatement change = owner.prepareStatement(sql)) {
            for (int index = 0; index < values.length; index++) {
                change.setObject(index + 1, values[index]);
            }
            return change.executeUpdate();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static LocalDateTime now() {
        return Instant.now().atOffset(ZoneOffset.UTC).toLocalDateTime();
    }

}
