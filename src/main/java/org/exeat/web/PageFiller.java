package org.exeat.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Answers {@code /en/…} and {@code /cy/…} with filled pages, the bare address with the sign-in page in the reader's
 * language, and every failure of the server outside the API with a page that says so.
 */
@WebServlet(urlPatterns = {"", "/en/*", "/cy/*", "/problem"})
public class PageFiller extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String NOT_FOUND = "not-found";

    private transient FilledPages pages;
    private transient Words words;

    @Override
    public void init() {
        pages = WebStart.part(getServletContext(), FilledPages.class);
        words = WebStart.part(getServletContext(), Words.class);
    }

    @Override
    public void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Cache-Control", "no-cache");
        switch (request.getServletPath()) {
            case "" -> response.sendRedirect("/" + Languages.preferred(request) + "/sign-in");
            case "/problem" -> problem(request, response);
            default -> page(request, response);
        }
    }

    private void page(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var language = request.getServletPath().substring(1);
        var path = request.getPathInfo() == null ? "" : request.getPathInfo().substring(1);
        var page = pages.find(language, path);
        if (page.isPresent()) {
            page.get().send(request, response, HttpServletResponse.SC_OK);
        } else if (path.isEmpty()) {
            response.sendRedirect("/" + language + "/sign-in");
        } else if (path.matches("[a-z0-9-]{1,63}/?") && pages.find(language, path + "/today").isPresent()) {
            response.sendRedirect("/" + language + "/" + path.replace("/", "") + "/today");
        } else {
            pages.problem(language, NOT_FOUND).send(request, response, HttpServletResponse.SC_NOT_FOUND);
        }
    }

    /** What failed may have been sent by any method. */
    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if (request.getDispatcherType() == DispatcherType.ERROR) {
            doGet(request, response);
        } else {
            super.service(request, response);
        }
    }

    private void problem(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var status = (Integer) request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        var address = String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
        if (status != null && BareProblem.concerns(address)) {
            new BareProblem(words, Languages.preferred(request)).send(response, status);
            return;
        }
        var language = address.startsWith("/cy/") ? "cy" : address.startsWith("/en/") ? "en"
                : Languages.preferred(request);
        boolean failed = status != null && status >= HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
        pages.problem(language, failed ? "failure" : NOT_FOUND)
                .send(request, response, status == null ? HttpServletResponse.SC_NOT_FOUND : status);
    }
}
