package org.exeat.incidents.reports;

import jakarta.inject.Inject;
import jakarta.servlet.AsyncContext;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Validator;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.exeat.platform.visitors.RequestKey;
import org.exeat.web.Bodies;
import org.exeat.web.EarlyBody;

/**
 * A lane of its own for reports of visitors, past the API's framework: many may come at once, and none is to hold a
 * thread while it waits. It answers only those that are in order and kept; every other is left to the framework and
 * {@link OpenReportsResource}, which has it kept in the same way (ADR 16).
 */
public class ReportLane implements Filter {

    private static final Logger LOG = Logger.getLogger(ReportLane.class.getName());
    private static final Pattern PATH = Pattern.compile("/api/v1/schools/([0-9a-f-]{36})/open-reports");
    private static final String FAILURE = ReportLane.class.getName() + ".failure";

    private final OpenReports reports;
    private final Validator validator;

    @Inject
    public ReportLane(OpenReports reports, Validator validator) {
        this.reports = reports;
        this.validator = validator;
    }

    /** A report that may be kept, and what its reporter is told when it is. */
    private record Ready(Arrival arrival, byte[] receipt) {
    }

    /** Throws what came of that request here, so that it is answered like any other failure. */
    static void rethrow(HttpServletRequest request) {
        Object failure = request.getAttribute(FAILURE);
        if (failure instanceof Error error) {
            throw error;
        }
        if (failure instanceof RuntimeException exception) {
            throw exception;
        }
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Matcher path = PATH.matcher(((HttpServletRequest) request).getRequestURI());
        Optional<EarlyBody> early = path.matches() ? EarlyBody.of((HttpServletRequest) request) : Optional.empty();
        Optional<Ready> ready = early.flatMap(one -> ready(path.group(1), one));
        if (ready.isPresent()) {
            keep(ready.get(), early.get(), (HttpServletResponse) response);
        } else {
            chain.doFilter(early.isPresent() ? early.get() : request, response);
        }
    }

    /** Empty if it is not in order, whatever is wrong with it. */
    private Optional<Ready> ready(String school, EarlyBody request) {
        try {
            UUID named = UUID.fromString(school);
            return request.read(ReportRequest.class, validator).flatMap(told -> ready(named, request, told));
        } catch (RuntimeException | IOException unreadable) {
            return Optional.empty();
        }
    }

    /** What is wrong is found, and counted, once: the framework only tells it. */
    private Optional<Ready> ready(UUID school, EarlyBody request, ReportRequest told) {
        try {
            Arrival arrival = reports.arrival(school, request.getHeader(RequestKey.HEADER), request.getRemoteAddr(),
                    told);
            return Optional.of(new Ready(arrival, Bodies.written(reports.receipt(arrival))));
        } catch (RuntimeException refused) {
            request.setAttribute(FAILURE, refused);
            return Optional.empty();
        }
    }

    private void keep(Ready ready, EarlyBody request, HttpServletResponse response) {
        AsyncContext later = request.startAsync(request, response);
        // Whose turn does not come is sent away by the arrivals.
        later.setTimeout(0);
        reports.keep(ready.arrival()).whenComplete((kept, failure) -> {
            if (failure == null) {
                answer(later, response, ready.receipt());
            } else {
                request.setAttribute(FAILURE, failure);
                later.dispatch();
            }
        });
    }

    private static void answer(AsyncContext later, HttpServletResponse response, byte[] receipt) {
        try {
            response.setStatus(HttpServletResponse.SC_CREATED);
            response.setContentType(MediaType.APPLICATION_JSON);
            response.setHeader("Cache-Control", "no-store");
            response.setContentLength(receipt.length);
            response.getOutputStream().write(receipt);
        } catch (IOException gone) {
            LOG.log(Level.FINE, "A visitor left before the answer", gone);
        } finally {
            later.complete();
        }
    }
}
