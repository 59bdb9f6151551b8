package org.exeat.access;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Several tabs and teachers at the same moment. */
class TogetherIT {

    private static final List<String> PLATFORMS = List.of("youtube", "reddit", "vimeo", "bluesky");

    private final AccessApi tansy = AccessApi.as("tansy.quill", "larkmead");

    @BeforeEach
    void itIsTuesdayInPeriodThree() {
        tansy.start();
    }

    @AfterEach
    void nothingStaysOpen() {
        tansy.closeAll();
    }

    @Test
    void whatIsPlannedOpensOnceHoweverManyTapAtOnce() {
        var lesson = tansy.lesson();
        String planned = AccessApi.id(tansy.open(AccessApi.wish(lesson, "youtube")
                .add("opens", tansy.now().plus(Duration.ofMinutes(20)).toString())));

        var taps = PLATFORMS.stream().map(platform -> CompletableFuture.supplyAsync(
                () -> tansy.open(lesson, platform))).toList().stream().map(CompletableFuture::join).toList();

        taps.forEach(tap -> assertEquals("200 " + planned,
                tap.status() + " " + tap.json().getString("id", tap.text())));
        assertEquals(Stream.generate(() -> "ALLOW 1b").limit(PLATFORMS.size()).toList(),
                PLATFORMS.stream().map(platform -> tansy.ask("09a1", platform)).toList());
    }
}
