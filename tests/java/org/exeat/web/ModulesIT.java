package org.exeat.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What the scripts' models decide, run where they run: in the browser, in both languages. */
class ModulesIT {

    static final Path MODULES = Path.of("tests/resources/browser/modules");

    private static final String RUN = """
            async (name) => {
              const { tests } = await import('/tests/' + name);
              const answers = {};
              for (const [sentence, holds] of Object.entries(tests)) {
                try { answers[sentence] = String(await holds()); }
                catch (error) { answers[sentence] = String(error); }
              }
              return answers;
            }""";

    @TestFactory
    Stream<DynamicNode> modulesHoldWhatTheySay() {
        return Words.LANGUAGES.stream().map(language -> DynamicContainer.dynamicContainer(language, files()
                .map(name -> DynamicContainer.dynamicContainer(name, sentences(language, name)))));
    }

    private static Stream<String> files() {
        try (var found = Files.list(MODULES)) {
            return found.map(file -> file.getFileName().toString()).sorted().toList().stream();
        } catch (IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
    }

    private static Stream<DynamicTest> sentences(String language, String name) {
        try (var context = Chromium.browser().newContext()) {
            Page page = context.newPage();
            page.navigate(CannedSite.fresh("plain") + "/" + language + "/larkmead/live?authorisation=a1");
            var answers = (Map<?, ?>) page.evaluate(RUN, name);
            return answers.entrySet().stream().map(answer -> DynamicTest.dynamicTest(answer.getKey().toString(),
                    () -> assertEquals("true", answer.getValue())));
        }
    }
}
