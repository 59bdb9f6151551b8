package org.exeat.incidents.keeping;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.exeat.identity.SchoolRows;
import org.exeat.launcher.Running;

/** Records of a school that ended long ago, written by the tables' owner. */
record EndedRows(SchoolRows.Made school, LocalDate today) {

    /** An entry about misuse, in place of another if there is one, written so many days after its time was over. */
    UUID entry(int daysOver, UUID corrects, UUID incident) {
        UUID id = UUID.randomUUID();
        LocalDate on = today.minusYears(6).minusDays(daysOver);
        SchoolRows.change("insert into misuse_entry (id, school_id, happened_on, written_by, written_at, written_on,"
                + " concerns, name, what, place, done, incident_id, corrects, reason) values (?, ?, ?, uuid(), ?, ?,"
                + " 'PUPIL', 'A boy', 'Words', 'A game', 'Told', ?, ?, ?)", id, school.id(), on,
                on.atStartOfDay(), on, incident, corrects, corrects == null ? "" : "Misheard");
        return id;
    }

    void closedRequest(int number, LocalDate on) {
        UUID id = UUID.randomUUID();
        SchoolRows.change("insert into take_down (id, version, school_id, number, relation, what, platform, link,"
                + " who_in, posted_by, by_school, asked, contact, received_on, further_months, state, outcome,"
                + " receipt_hash,"
                + " key_hash) values (?, 1, ?, ?, 'PARENT', 'A picture', '', '', '', '', 'NO', 'NO', '', ?, 0,"
                + " 'CLOSED', 'TAKEN_DOWN', unhex(sha2(?, 256)), unhex(sha2(?, 256)))", id, school.id(), number,
                on.minusDays(9), id.toString(), "key" + id);
        SchoolRows.change("insert into take_down_entry (id, school_id, take_down_id, seq, kind, account_id, entered_on,"
                + " text) values (uuid(), ?, ?, 1, 'ANSWERED', uuid(), ?, 'Gone.')", school.id(), id, on);
    }

    void consentOfSomebodyWhoLeft(LocalDate on) {
        UUID pupil = UUID.randomUUID();
        SchoolRows.change("insert into person (id, version, school_id, sourced_id, role, enabled, username, given_name,"
                + " family_name, year_group, orgs, agents, ended_on) values (?, 0, ?, ?, 'STUDENT', true, ?, 'Wren',"
                + " 'Quince', 'Y8', '', '', ?)", pupil, school.id(), pupil.toString(), pupil.toString(), on);
        SchoolRows.change("insert into photo_consent (id, school_id, pupil_id, giver_kind, scope, channel, answer,"
                + " evidence, first_day, recorded_at, recorded_by) values (uuid(), ?, ?, 'PUPIL', 'IMAGE', 'PRESS',"
                + " 'GIVEN', 'SPOKEN', ?, utc_timestamp(6), (select account_id from membership where school_id = ?"
                + " limit 1))", school.id(), pupil, on.minusYears(1), school.id());
    }

    /** A link that ran out on that day. */
    void linkWithItsLetter(LocalDate on) {
        UUID link = UUID.randomUUID();
        UUID parent = UUID.randomUUID();
        SchoolRows.change("insert into person (id, version, school_id, sourced_id, role, enabled, username, given_name,"
                + " family_name, orgs, agents) values (?, 0, ?, ?, 'PARENT', true, ?, 'Linnet', 'Quince', '', '')",
                parent, school.id(), parent.toString(), parent.toString());
        LocalDate made = on.minusDays(14);
        SchoolRows.change("insert into photo_link (id, version, school_id, parent_id, token_hash, made_at, made_by,"
                + " expires) values (?, 0, ?, ?, unhex(sha2(?, 256)), ?, (select account_id from membership where"
                + " school_id = ? limit 1), ?)", link, school.id(), parent, link.toString(), made.atStartOfDay(),
                school.id(), on.atStartOfDay());
        SchoolRows.change("insert into photo_letter (id, school_id, kind, person_id, link_id, state, tries, made_at,"
                + " next_try) values (uuid(), ?, 'LINK', ?, ?, 'SENT', 1, ?, ?)", school.id(), parent, link,
                made.atStartOfDay(), made.atStartOfDay());
        letterAboutAnswers(parent, on);
    }

    private void letterAboutAnswers(UUID parent, LocalDate on) {
        SchoolRows.change("insert into photo_letter (id, school_id, kind, person_id, answered_at, state, tries,"
                + " made_at, next_try) values (uuid(), ?, 'NOTICE', ?, ?, 'SENT', 1, ?, ?)", school.id(), parent,
                on.atStartOfDay(), on.atStartOfDay(), on.atStartOfDay());
    }

    /** How many rows of the school's a table holds. */
    long count(String table) {
        try (var owner = Running.exeat().owner(); var query = owner.prepareStatement("select count(*) from " + table
                + " where school_id = ?")) {
            query.setObject(1, school.id());
            var row = query.executeQuery();
            row.next();
            return row.getLong(1);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
