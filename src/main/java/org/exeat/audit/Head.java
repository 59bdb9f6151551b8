package org.exeat.audit;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;

/**
 * The newest link of a chain at some moment, to be signed and kept where who can change the database cannot reach.
 *
 * <p>What is signed (Ed25519) is the UTF-8 text of five lines, each ended by a line feed: {@code exeat.audit.head.1},
 * the chain's id, the link's number, its chain hash in hexadecimal, and the moment as ISO 8601 in UTC.
 *
 * @param at when it was signed, real time
 */
record Head(UUID chain, long seq, String chainHash, Instant at) {

    /**
     * A head with its signature: one line of the log.
     *
     * @param key which key signed, as {@link HeadKeys} names it
     * @param signature Base64
     */
    record Signed(Head head, String key, String signature) {

        String line() {
            return String.format("{\"chain\":\"%s\",\"seq\":%d,\"hash\":\"%s\",\"at\":\"%s\",\"key\":\"%s\","
                    + "\"signature\":\"%s\"}", head.chain, head.seq, head.chainHash, head.at, key, signature);
        }
    }

    static Head of(Chain chain, long seq, byte[] chainHash, Instant at) {
        return new Head(chain.id(), seq, HexFormat.of().formatHex(chainHash), at);
    }

    byte[] canonical() {
        return String.join("\n", "exeat.audit.head.1", chain.toString(), Long.toString(seq), chainHash, at.toString(),
                "").getBytes(StandardCharsets.UTF_8);
    }

    byte[] hash() {
        return HexFormat.of().parseHex(chainHash);
    }

    /** A line of the log read back; nothing if it is not exactly as it was written. */
    static Optional<Signed> read(String line) {
        try (JsonReader reader = Json.createReader(new StringReader(line))) {
            JsonObject json = reader.readObject();
            Head head = new Head(UUID.fromString(json.getString("chain")),
                    json.getJsonNumber("seq").longValueExact(), json.getString("hash"),
                    Instant.parse(json.getString("at")));
            head.hash();
            return Optional.of(new Signed(head, json.getString("key"), json.getString("signature")))
                    .filter(signed -> signed.line().equals(line));
        } catch (JsonException | DateTimeException | IllegalArgumentException | NullPointerException
                | ClassCastException | ArithmeticException unreadable) {
            return Optional.empty();
        }
    }
}
