package org.exeat.web;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.validation.Validator;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;

/**
 * A small JSON body that is read before the API's framework has the request. Whoever cannot do what it asks for passes
 * it on: the framework finds it as it came, and says in its own words what is wrong.
 */
public final class EarlyBody extends HttpServletRequestWrapper {

    private static final String JSON = "application/json";
    private static final Set<String> ANYTHING = Set.of("*/*", JSON);
    private static final int LARGEST = 65_536;

    private final byte[] body;

    private EarlyBody(HttpServletRequest request) throws IOException {
        super(request);
        this.body = request.getInputStream().readNBytes(LARGEST);
    }

    /** That request, if it is one that can be read early; otherwise it is not touched. */
    public static Optional<EarlyBody> of(HttpServletRequest request) throws IOException {
        return plain(request) && sameSite(request) ? Optional.of(new EarlyBody(request)) : Optional.empty();
    }

    private static boolean plain(HttpServletRequest request) {
        String accept = request.getHeader("Accept");
        return "POST".equals(request.getMethod()) && JSON.equals(request.getContentType())
                && (accept == null || ANYTHING.contains(accept)) && request.getContentLength() > 0
                && request.getContentLength() <= LARGEST && request.getHeader("Content-Encoding") == null;
    }

    private static boolean sameSite(HttpServletRequest request) {
        return SameSite.of(request.getMethod(), request::getHeader).acceptable();
    }

    /** What the body says, if it is what is asked for. */
    public <T> Optional<T> read(Class<T> type, Validator validator) throws IOException {
        T read = Bodies.read(JsonShape.checked(new ByteArrayInputStream(body)), type);
        return Optional.ofNullable(read).filter(one -> validator.validate(one).isEmpty());
    }

    @Override
    public ServletInputStream getInputStream() {
        return new Again(new ByteArrayInputStream(body));
    }

    /** The body once more. */
    private static final class Again extends ServletInputStream {

        private final ByteArrayInputStream body;

        Again(ByteArrayInputStream body) {
            this.body = body;
        }

        @Override
        public int read() {
            return body.read();
        }

        @Override
        public int read(byte[] buffer, int offset, int length) {
            return body.read(buffer, offset, length);
        }

        @Override
        public boolean isFinished() {
            return body.available() == 0;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        /** All of it is there: nobody needs to be told when more is. */
        @Override
        public void setReadListener(ReadListener listener) {
            throw new IllegalStateException();
        }
    }
}
