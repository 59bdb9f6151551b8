package org.exeat.platform;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;

/** A mail server on this machine that refuses some addresses, and keeps what it was told and what it got to send. */
public final class SmtpScript implements AutoCloseable {

    private static final long PATIENCE_MILLIS = 10_000;

    private final ServerSocket door = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
    private final Thread server = new Thread(this::serve, "smtp");
    private final List<String> told = new CopyOnWriteArrayList<>();
    private final List<String> letters = new CopyOnWriteArrayList<>();

    /** One that is ready. */
    public SmtpScript() throws IOException {
        server.setDaemon(true);
        server.start();
    }

    public int port() {
        return door.getLocalPort();
    }

    /** The commands it got, without their arguments. */
    public List<String> told() {
        return List.copyOf(told);
    }

    /** The letters it took, as they were sent. */
    public List<String> letters() {
        return List.copyOf(letters);
    }

    private void serve() {
        while (!door.isClosed()) {
            try (Socket caller = door.accept()) {
                converse(caller);
            } catch (IOException gone) {
                told.add("GONE");
            }
        }
    }

    private void converse(Socket caller) throws IOException {
        var in = new BufferedReader(new InputStreamReader(caller.getInputStream(), StandardCharsets.UTF_8));
        say(caller, "220 here");
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            String command = line.substring(0, Math.min(4, line.length())).toUpperCase(Locale.ROOT);
            told.add(command);
            say(caller, switch (command) {
                case "RCPT" -> line.contains("nobody@") ? "550 no such box" : line.contains("later@") ? "451 later"
                    : "250 ok";
                case "DATA" -> "354 go on";
                case "QUIT" -> "221 bye";
                default -> "250 ok";
            });
            if (command.equals("DATA")) {
                take(caller, in);
            }
        }
    }

    /** A letter is one only once its end has come. */
    private void take(Socket caller, BufferedReader in) throws IOException {
        var letter = new ArrayList<String>();
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            if (line.equals(".")) {
                letters.add(String.join("\n", letter));
                say(caller, "250 taken");
                return;
            }
            letter.add(line);
        }
    }

    private static void say(Socket caller, String line) throws IOException {
        caller.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.UTF_8));
    }

    /** Who waits at a door while it is closed may still let somebody in: it is closed once nobody waits there. */
    @Override
    public void close() {
        try {
            door.close();
            server.join(PATIENCE_MILLIS);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
