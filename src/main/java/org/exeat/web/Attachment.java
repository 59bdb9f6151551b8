package org.exeat.web;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * A file that somebody sent, given out again: to be kept, never shown. No browser may guess another type, run anything
 * of it, or leave it in a cache.
 *
 * @param type the media type, by its content
 * @param size in bytes, so that a file that broke off is not taken for whole
 */
public record Attachment(String name, String type, long size) {

    /** The answer that streams it. */
    public Response answer(StreamingOutput content) {
        String plain = name.replaceAll("[^ !#-.0-\\[\\]-~]", "_");
        String encoded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20").replace("*", "%2A");
        return Response.ok(content, type).header("Content-Length", size)
                .header("Content-Disposition", "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + encoded)
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .header("Cache-Control", "no-store").build();
    }
}
