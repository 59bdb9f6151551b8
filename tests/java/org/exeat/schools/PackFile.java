package org.exeat.schools;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** A test pack that reads well, and what becomes of it when one piece of it is changed. */
record PackFile(String json) {

    static PackFile elmBank() {
        try (var stream = PackFile.class.getResourceAsStream("/packs/elm-bank.json")) {
            return new PackFile(new String(stream.readAllBytes(), UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    PackFile with(String original, String replacement) {
        if (!json.contains(original)) {
            throw new IllegalArgumentException("The pack holds no " + original);
        }
        return new PackFile(json.replace(original, replacement));
    }

    PolicyPack read() {
        return PolicyPackReader.read("elm-bank.json", new ByteArrayInputStream(json.getBytes(UTF_8)));
    }

    List<String> errors() {
        try {
            read();
            return List.of();
        } catch (InvalidPackException invalid) {
            return invalid.errors();
        }
    }
}
