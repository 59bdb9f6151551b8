package org.exeat.access;

import jakarta.json.Json;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Says where the decision endpoints are (AuthZEN Authorization API 1.0, §9). */
@WebServlet("/.well-known/authzen-configuration")
public class Discovery extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String base = request.getRequestURL().toString().replace(request.getRequestURI(), "");
        response.setContentType("application/json");
        response.setHeader("Cache-Control", "public, max-age=3600");
        response.getWriter().write(Json.createObjectBuilder().add("policy_decision_point", base)
                .add("access_evaluation_endpoint", base + "/access/v1/evaluation")
                .add("access_evaluations_endpoint", base + "/access/v1/evaluations").build().toString());
    }
}
