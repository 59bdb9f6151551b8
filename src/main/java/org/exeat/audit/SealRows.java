package org.exeat.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.Json;
import jakarta.json.JsonBuilderFactory;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Seals and what waits for one, of all chains: one node seals for the whole cell. */
@ApplicationScoped
class SealRows {

    /** Of each school's chain and that of accounts: grouped by chain, all links would be read at times. */
    private static final String LENGTHS = "select c.id, (select s.seq from audit_seal s where s.chain = c.id "
            + "order by s.seq desc limit 1) from (select id from school union all select ?1) c";
    private static final String UNSEALED = "select count(*) from audit_entry e left join audit_seal s "
            + "on s.entry_id = e.id where s.entry_id is null and e.school_id %s";

    private static final int MOST_AT_ONCE = 100;
    /** Nothing reads them back one by one, so they are rows of the database only. */
    private static final String WAIT = "insert into audit_pending (entry_id) values";
    private static final String SEAL = "insert into audit_seal (chain, seq, entry_id, chain_hash) "
            + "select ?1, s.seq, s.entry, unhex(s.hash) from json_table(?2, '$[*]' columns (seq bigint path '$.seq', "
            + "entry char(36) path '$.entry', hash char(64) path '$.hash')) s";
    private static final String SETTLE = "delete p from audit_seal s straight_join audit_pending p "
            + "on p.entry_id = s.entry_id where s.chain = ?1 and s.seq > ?2";

    /** Made once: to find who makes JSON takes longer than to write a seal. */
    private static final JsonBuilderFactory JSON = Json.createBuilderFactory(Map.of());

    @PersistenceContext(unitName = "exeat")
    private EntityManager rows;

    /** An entry that waits for its seal. */
    record Waiting(UUID entry, Chain chain, byte[] hash) {
    }

    /** An entry, and its place and hash in its chain. */
    record Sealed(UUID entry, long seq, byte[] chainHash) {
    }

    /** The newest link of a chain. */
    record Tail(Chain chain, long seq, byte[] chainHash) {
    }

    /** Has new entries wait for their seals. */
    void addWaiting(List<UUID> entries) {
        for (int from = 0; from < entries.size(); from += MOST_AT_ONCE) {
            add(entries.subList(from, Math.min(from + MOST_AT_ONCE, entries.size())));
        }
    }

    private void add(List<UUID> ids) {
        var insert = rows.createNativeQuery(WAIT + ", (?)".repeat(ids.size()).substring(1));
        for (int place = 0; place < ids.size(); place++) {
            insert.setParameter(place + 1, ids.get(place).toString());
        }
        insert.executeUpdate();
    }

    /** Whether anything waits. */
    boolean anyWaiting() {
        return !rows.createNativeQuery("select 1 from audit_pending limit 1").getResultList().isEmpty();
    }

    /** Becomes the one that seals until the transaction ends; false if another node is. */
    boolean lease() {
        return !rows.createNativeQuery("select id from audit_lease where id = 1 for update skip locked")
                .getResultList().isEmpty();
    }

    /** The oldest that wait. */
    List<Waiting> waiting(int most) {
        return found("select p.entry_id, e.school_id, e.entry_hash from audit_pending p "
                + "straight_join audit_entry e on e.id = p.entry_id order by p.entry_id limit " + most)
                .map(row -> new Waiting(uuid(row[0]), Chain.ofEntry(uuid(row[1])), (byte[]) row[2])).toList();
    }

    /** How many links every chain has that has any. */
    Map<Chain, Long> lengths() {
        return found(LENGTHS, Chain.ACCOUNTS.id()).filter(row -> row[1] != null)
                .collect(Collectors.toMap(row -> new Chain(uuid(row[0])), row -> number(row[1])));
    }

    /** The newest link of the chain, or what its first link hangs on. */
    Tail tail(Chain chain) {
        return found("select seq, chain_hash from audit_seal where chain = ?1 order by seq desc limit 1", chain.id())
                .map(row -> new Tail(chain, number(row[0]), (byte[]) row[1])).findFirst()
                .orElseGet(() -> new Tail(chain, 0, chain.root()));
    }

    /** Gives entries of one chain their seals, which follow on that link: two statements, however many they are. */
    void seal(Tail before, List<Sealed> sealed) {
        var lines = JSON.createArrayBuilder();
        for (Sealed one : sealed) {
            lines.add(JSON.createObjectBuilder().add("seq", one.seq()).add("entry", one.entry().toString())
                    .add("hash", HexFormat.of().formatHex(one.chainHash())));
        }
        String chain = before.chain().id().toString();
        rows.createNativeQuery(SEAL).setParameter(1, chain).setParameter(2, lines.build().toString()).executeUpdate();
        rows.createNativeQuery(SETTLE).setParameter(1, chain).setParameter(2, before.seq()).executeUpdate();
    }

    /** The links that follow on that number, in their order, each with its entry if it is still there. */
    List<Link> links(Chain chain, long after, int most) {
        List<Object[]> seals = found("select seq, entry_id, chain_hash from audit_seal where chain = ?1 and seq > "
                + after + " order by seq limit " + most, chain.id()).toList();
        Map<UUID, AuditEntry> entries = entries(seals.stream().map(row -> uuid(row[1])).toList());
        return seals.stream().map(row -> new Link(number(row[0]), (byte[]) row[2],
                found(entries.get(uuid(row[1]))))).toList();
    }

    /** How many entries of the chain have no seal. */
    long unsealed(Chain chain) {
        boolean accounts = chain.equals(Chain.ACCOUNTS);
        var question = rows.createNativeQuery(String.format(UNSEALED, accounts ? "is null" : "= ?1"));
        return number(accounts ? question.getSingleResult()
                : question.setParameter(1, chain.id().toString()).getSingleResult());
    }

    private Map<UUID, AuditEntry> entries(List<UUID> ids) {
        return ids.isEmpty() ? Map.of() : rows.createQuery("select e from AuditEntry e where e.id in :ids",
                AuditEntry.class).setParameter("ids", ids).getResultStream()
                .collect(Collectors.toMap(AuditEntry::id, Function.identity()));
    }

    private static Link.Entry found(AuditEntry entry) {
        return entry == null ? null : new Link.Entry(entry.content(), entry.entryHash());
    }

    private Stream<Object[]> found(String question, UUID... values) {
        var query = rows.createNativeQuery(question);
        for (int place = 0; place < values.length; place++) {
            query.setParameter(place + 1, values[place].toString());
        }
        List<?> answer = query.getResultList();
        return answer.stream().map(Object[].class::cast);
    }

    private static UUID uuid(Object value) {
        return value == null ? null : UUID.fromString(value.toString());
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }
}
