package org.exeat.audit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.exeat.platform.Actor;

/** One school's part of the audit tables, written and read by SQL. */
record AuditRows(Chain chain) {

    private static final String LINKS = "select s.seq, s.chain_hash, e.* from audit_seal s "
            + "left join audit_entry e on e.id = s.entry_id where s.chain = ? order by s.seq";

    /** Writes an entry as the program does, in the transaction that is running. */
    void record(Connection connection, Instant at, String action, String subject) throws SQLException {
        EntryContent content = new EntryContent(UUID.randomUUID(), chain.id(), at.truncatedTo(ChronoUnit.MICROS),
                Actor.SYSTEM, new EntryContent.Words(action, subject, "Dŵr, tŷ, 👩‍🏫", null,
                CanonicalJson.of(Map.of("k", "v"))), null);
        try (PreparedStatement insert = connection.prepareStatement("insert into audit_entry (id, school_id, at, "
                + "actor_kind, actor_id, action, subject, reason, details, entry_hash) "
                + "values (?, ?, ?, 'SYSTEM', ?, ?, ?, ?, ?, ?)")) {
            run(insert, content.id(), content.school(), content.at().atOffset(ZoneOffset.UTC).toLocalDateTime(),
                    content.actor().id(), content.words().action(), subject, content.words().reason(),
                    content.words().details(), content.hash());
        }
        try (PreparedStatement insert = connection.prepareStatement("insert into audit_pending values (?)")) {
            run(insert, content.id());
        }
    }

    private static void run(PreparedStatement insert, Object... values) throws SQLException {
        for (int place = 0; place < values.length; place++) {
            insert.setObject(place + 1, values[place]);
        }
        insert.executeUpdate();
    }

    UUID entryAt(Connection connection, int seq) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(
                "select entry_id from audit_seal where chain = ? and seq = " + seq)) {
            query.setObject(1, chain.id());
            try (ResultSet row = query.executeQuery()) {
                row.next();
                return UUID.fromString(row.getString(1));
            }
        }
    }

    List<Link> links(Connection connection) throws SQLException {
        List<Link> links = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement(LINKS)) {
            query.setObject(1, chain.id());
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    links.add(new Link(row.getLong("seq"), row.getBytes("chain_hash"),
                            row.getString("id") == null ? null : entry(row)));
                }
            }
        }
        return links;
    }

    private static Link.Entry entry(ResultSet row) throws SQLException {
        return new Link.Entry(new EntryContent(uuid(row, "id"), uuid(row, "school_id"),
                row.getObject("at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                new Actor(Actor.Kind.valueOf(row.getString("actor_kind")), uuid(row, "actor_id")),
                new EntryContent.Words(row.getString("action"), row.getString("subject"), row.getString("reason"),
                        row.getString("clause"), row.getString("details")), uuid(row, "edition")),
                row.getBytes("entry_hash"));
    }

    private static UUID uuid(ResultSet row, String column) throws SQLException {
        String value = row.getString(column);
        return value == null ? null : UUID.fromString(value);
    }
}
