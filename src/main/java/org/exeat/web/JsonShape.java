package org.exeat.web;

import jakarta.json.bind.JsonbException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Looks at a JSON body before the parser does, which goes on for ever in one that breaks off, and as deep as the
 * thread's stack in one that is nested. Whether it is JSON at all is the parser's to find out.
 */
final class JsonShape {

    private static final int DEEPEST = 40;

    private int depth;
    private boolean quoted;
    private boolean escaped;

    private JsonShape() {
    }

    /** The same body, whole: in UTF-8, with an end for every beginning, and nested no deeper than anybody needs. */
    static InputStream checked(InputStream body) throws IOException {
        byte[] whole = body.readAllBytes();
        var shape = new JsonShape();
        for (byte octet : whole) {
            shape.take(octet);
        }
        if (shape.depth != 0 || shape.quoted) {
            throw new JsonbException("The body breaks off.");
        }
        return new ByteArrayInputStream(whole);
    }

    private void take(byte octet) {
        if (escaped) {
            escaped = false;
        } else if (octet == '"') {
            quoted = !quoted;
        } else if (quoted) {
            escaped = octet == '\\';
        } else {
            depth += octet == '{' || octet == '[' ? 1 : octet == '}' || octet == ']' ? -1 : 0;
        }
        // No JSON has a zero byte but in an encoding other than UTF-8, in which the rest would read differently.
        if (octet == 0 || depth < 0 || depth > DEEPEST) {
            throw new JsonbException("The body is not JSON that anybody needs.");
        }
    }
}
