package org.exeat.launcher;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * One connection that posts, from an address of its own on this machine: 127.x.y.z. Visitors are slowed down by
 * address, so a connection is given up for one from a new address before that begins.
 */
final class LoopbackPost implements AutoCloseable {

    private static final AtomicInteger ADDRESSES = new AtomicInteger(1 << 16);
    private static final int POSTS = 40;
    private static final int PATIENCE = 30_000;

    private final int port;
    private Socket socket;
    private InputStream in;
    private int left;

    /** An answer: its status and its body. */
    record Reply(int status, String body) {
    }

    LoopbackPost(int port) {
        this.port = port;
    }

    Reply post(String path, Map<String, String> headers, byte[] body) throws IOException {
        try {
            connect();
            var request = new ByteArrayOutputStream();
            var head = new StringBuilder("POST " + path + " HTTP/1.1\r\nHost: localhost:" + port + "\r\n");
            headers.forEach((name, value) -> head.append(name).append(": ").append(value).append("\r\n"));
            head.append("Content-Length: ").append(body.length).append("\r\n\r\n");
            request.writeBytes(head.toString().getBytes(StandardCharsets.UTF_8));
            request.writeBytes(body);
            socket.getOutputStream().write(request.toByteArray());
            return reply();
        } catch (IOException failed) {
            close();
            throw failed;
        }
    }

    private void connect() throws IOException {
        if (socket != null && left-- > 0) {
            return;
        }
        close();
        int number = ADDRESSES.incrementAndGet();
        Socket fresh = new Socket();
        fresh.setTcpNoDelay(true);
        fresh.setSoTimeout(PATIENCE);
        fresh.bind(new InetSocketAddress(InetAddress.getByAddress(new byte[] {127, (byte) (number >> 16),
            (byte) (number >> 8), (byte) number}), 0));
        fresh.connect(new InetSocketAddress(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), port), PATIENCE);
        socket = fresh;
        in = new BufferedInputStream(fresh.getInputStream());
        left = POSTS;
    }

    private Reply reply() throws IOException {
        int status = Integer.parseInt(line().split(" ")[1]);
        int length = 0;
        boolean last = false;
        for (String header = line(); !header.isEmpty(); header = line()) {
            String plain = header.toLowerCase(Locale.ROOT).replace(" ", "");
            length = plain.startsWith("content-length:") ? Integer.parseInt(plain.substring(15)) : length;
            length = plain.equals("transfer-encoding:chunked") ? -1 : length;
            last |= plain.equals("connection:close");
        }
        String body = length < 0 ? chunks() : read(length);
        if (last) {
            close();
        }
        return new Reply(status, body);
    }

    private String chunks() throws IOException {
        var body = new StringBuilder();
        for (int length = size(); length > 0; length = size()) {
            body.append(read(length));
            line();
        }
        line();
        return body.toString();
    }

    private int size() throws IOException {
        return Integer.parseInt(line().split(";")[0].strip(), 16);
    }

    private String read(int length) throws IOException {
        byte[] body = in.readNBytes(length);
        if (body.length < length) {
            throw new EOFException();
        }
        return new String(body, StandardCharsets.UTF_8);
    }

    private String line() throws IOException {
        var line = new ByteArrayOutputStream();
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new EOFException();
            }
            line.write(next);
        }
        return line.toString(StandardCharsets.UTF_8).stripTrailing();
    }

    @Override
    public void close() throws IOException {
        if (socket != null) {
            socket.close();
            socket = null;
        }
    }
}
