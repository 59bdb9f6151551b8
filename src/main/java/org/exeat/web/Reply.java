package org.exeat.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.GZIPOutputStream;

/** A body ready to send, as it is and compressed, each with its own strong entity tag. */
final class Reply {

    private static final int TAG_BYTES = 12;

    private final String type;
    private final byte[] plain;
    private final byte[] compressed;
    private final String tag;

    Reply(String type, byte[] plain) {
        this.type = type;
        this.plain = plain;
        this.compressed = compress(plain);
        this.tag = digest(plain);
    }

    byte[] bytes() {
        return plain;
    }

    String type() {
        return type;
    }

    /** Answers 304 when the reader has this very body, else the body with the given status. */
    void send(HttpServletRequest request, HttpServletResponse response, int status) throws IOException {
        boolean small = accepts(request.getHeader("Accept-Encoding")) && compressed.length < plain.length;
        String entityTag = '"' + tag + (small ? "-gz" : "") + '"';
        response.setHeader("ETag", entityTag);
        response.setHeader("Vary", "Accept-Encoding");
        if (status == HttpServletResponse.SC_OK && holds(request.getHeader("If-None-Match"), entityTag)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setStatus(status);
        response.setContentType(type);
        if (small) {
            response.setHeader("Content-Encoding", "gzip");
        }
        byte[] body = small ? compressed : plain;
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    private static boolean accepts(String encodings) {
        return encodings != null && encodings.contains("gzip");
    }

    private static boolean holds(String tags, String entityTag) {
        return tags != null && (tags.equals("*") || tags.contains(entityTag));
    }

    private static byte[] compress(byte[] plain) {
        var target = new ByteArrayOutputStream(plain.length / 3 + 64);
        try (var gzip = new GZIPOutputStream(target)) {
            gzip.write(plain);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return target.toByteArray();
    }

    static String digest(byte[] content) {
        try {
            byte[] full = MessageDigest.getInstance("SHA-256").digest(content);
            return HexFormat.of().formatHex(full, 0, TAG_BYTES);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
