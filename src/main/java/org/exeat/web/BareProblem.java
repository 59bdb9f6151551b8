package org.exeat.web;

import jakarta.json.Json;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** What a call of the API is told that the server refused before the API saw it: for an address, for a header. */
record BareProblem(Words words, String language) {

    static boolean concerns(String address) {
        return address.startsWith("/api/") || address.startsWith("/access/");
    }

    void send(HttpServletResponse response, int status) throws IOException {
        String code = ShapeMapper.code(status);
        var problem = Json.createObjectBuilder().add("type", Problem.typeOf(code))
                .add("title", text("problemTitle.s" + status)).add("status", status)
                .add("detail", text("problem." + code).replace("{id}", "-")).add("code", code)
                .add("errors", Json.createArrayBuilder()).add("findings", Json.createArrayBuilder()).build();
        response.setStatus(status);
        response.setContentType(Problem.MEDIA_TYPE);
        response.setHeader("Cache-Control", "no-store");
        response.getOutputStream().write(problem.toString().getBytes(StandardCharsets.UTF_8));
    }

    private String text(String key) {
        return words.find(language, key).orElse(key);
    }
}
