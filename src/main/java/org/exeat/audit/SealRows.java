package org.exeat.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Seals and what waits for one, of all chains: one node seals for the whole cell. */
@ApplicationScoped
class SealRows {

    private static final String TAILS = "select s.chain, s.seq, s.chain_hash from audit_seal s join "
            + "(select chain, max(seq) as last from audit_seal group by chain) t "
            + "on s.chain = t.chain and s.seq = t.last";
    private static final String UNSEALED = "select count(*) from audit_entry e left join audit_seal s "
            + "on s.entry_id = e.id where s.entry_id is null and e.school_id %s";

    @PersistenceContext(unitName = "exeat")
    private EntityManager rows;

    /** An entry that waits for its seal. */
    record Waiting(UUID entry, Chain chain, byte[] hash) {
    }

    /** The newest link of a chain. */
    record Tail(Chain chain, long seq, byte[] chainHash) {
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
                + "join audit_entry e on e.id = p.entry_id order by p.entry_id limit " + most)
                .map(row -> new Waiting(uuid(row[0]), Chain.ofEntry(uuid(row[1])), (byte[]) row[2])).toList();
    }

    /** The newest link of every chain that has one. */
    List<Tail> tails() {
        return found(TAILS).map(row -> new Tail(new Chain(uuid(row[0])), number(row[1]), (byte[]) row[2])).toList();
    }

    /** The newest link of the chain, or what its first link hangs on. */
    Tail tail(Chain chain) {
        return found("select seq, chain_hash from audit_seal where chain = ?1 order by seq desc limit 1", chain.id())
                .map(row -> new Tail(chain, number(row[0]), (byte[]) row[1])).findFirst()
                .orElseGet(() -> new Tail(chain, 0, chain.root()));
    }

    /** Gives an entry its seal. */
    void seal(Tail link, UUID entry) {
        rows.createNativeQuery("insert into audit_seal (chain, seq, entry_id, chain_hash) values (?1, ?2, ?3, ?4)")
                .setParameter(1, link.chain().id().toString()).setParameter(2, link.seq())
                .setParameter(3, entry.toString()).setParameter(4, link.chainHash()).executeUpdate();
        rows.createNativeQuery("delete from audit_pending where entry_id = ?1")
                .setParameter(1, entry.toString()).executeUpdate();
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
