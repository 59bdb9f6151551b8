package org.exeat.schools;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The packs that come with the program, one after each source policy, under made-up schools. */
public final class ShippedPacks {

    /** The names of the packs, in the order they are offered. */
    public static final List<String> NAMES =
        List.of("larkmead", "bryn-heulog", "wold-lane", "cwm-derwen", "st-winnow");

    private ShippedPacks() {
    }

    /**
     * Reads them all.
     *
     * @throws InvalidPackException with the errors of all of them when any is wrong
     */
    public static List<PolicyPack> read() {
        var packs = new ArrayList<PolicyPack>();
        var errors = new ArrayList<String>();
        for (var name : NAMES) {
            try {
                packs.add(read(name));
            } catch (InvalidPackException invalid) {
                errors.addAll(invalid.errors());
            }
        }
        if (!errors.isEmpty()) {
            throw new InvalidPackException(errors);
        }
        return List.copyOf(packs);
    }

    /** Reads one of them. */
    public static PolicyPack read(String name) {
        return PolicyPackReader.read(name + ".json", new ByteArrayInputStream(bytes(name)));
    }

    /** The JSON of one of them, as it is shipped. */
    static String text(String name) {
        return new String(bytes(name), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String name) {
        try (var json = ShippedPacks.class.getResourceAsStream("/policies/" + name + ".json")) {
            if (json == null) {
                throw new InvalidPackException(List.of(name + ".json: is not there."));
            }
            return json.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
