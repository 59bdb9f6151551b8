package org.exeat.web;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;

/** Debian's Chromium, started once for all browser tests of a run; once more for each thread that needs it. */
final class Chromium {

    private static final Path PROGRAM = Path.of("/usr/bin/chromium");
    private static final Path NODE = Path.of("/usr/bin/node");

    /** What drives the browser may be used by one thread only. */
    private static final ThreadLocal<Browser> OURS = ThreadLocal.withInitial(Chromium::start);

    private Chromium() {
    }

    /** The browser. Where it is not installed the test is skipped, and fails where nothing may be skipped. */
    static Browser browser() {
        return OURS.get();
    }

    private static Browser start() {
        require();
        var environment = new HashMap<>(System.getenv());
        environment.put("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
        if (Files.isExecutable(NODE)) {
            environment.put("PLAYWRIGHT_NODEJS_PATH", NODE.toString());
        }
        var playwright = Playwright.create(new Playwright.CreateOptions().setEnv(environment));
        Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
        return playwright.chromium().launch(new BrowserType.LaunchOptions().setExecutablePath(PROGRAM)
                .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking")));
    }

    private static void require() {
        if (Files.isExecutable(PROGRAM)) {
            return;
        }
        if ("true".equals(System.getenv("CI"))) {
            Assertions.fail("Chromium is missing, and with CI=true no test may be skipped.");
        }
        Assumptions.abort("Chromium is missing: install Debian's package chromium.");
    }
}
