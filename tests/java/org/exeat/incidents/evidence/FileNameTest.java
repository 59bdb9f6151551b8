package org.exeat.incidents.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNameTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = false, value = {
        "screenshot.png|screenshot.png", "../../etc/passwd|passwd", "C:\\Users\\x\\a.png|a.png", "/|file", "..|file",
        ".htaccess|htaccess", "a\u202Egnp.exe|agnp.exe", "a\u2066b\u2069\u200F.png|ab.png", "a\u0000b\u0007.png|ab.png",
        "  two   words .png  |two words .png", "\"quoted\";x.png|_quoted_;x.png",
        "Llun o’r grŵp 👩‍🏫.png|Llun o’r grŵp 👩🏫.png", "\uFEFF|file", "|file"})
    void onlyANameIsLeft(String given, String name) {
        String from = given == null ? "" : given;

        assertEquals(name, FileName.clean(from));
        assertEquals(name, FileName.read(URLEncoder.encode(from, StandardCharsets.UTF_8).replace("+", "%20")));
    }

    @ParameterizedTest
    @CsvSource({"%ZZ, file", "%, file", "a%2, file", "a+b.png, a+b.png", "%FF%FE.png, png"})
    void whatCannotBeReadIsNoName(String header, String name) {
        assertEquals(name, FileName.read(header));
        assertEquals("file", FileName.read(null));
    }

    @Test
    void noNameIsMoreThanALine() {
        assertEquals("aSet-Cookie_ x.png", FileName.clean("a\r\nSet-Cookie: x.png"));
    }

    @Test
    void noNameIsLongerThan120LettersWithItsEnding() {
        String longest = FileName.of(FileName.clean("👩".repeat(300)), EvidenceType.JPEG);

        assertTrue(longest.codePointCount(0, longest.length()) <= 120, longest);
        assertTrue(longest.endsWith(".jpg"));
        assertEquals(120, FileName.clean("x".repeat(70_000)).length());
    }

    @ParameterizedTest
    @CsvSource({"run.bat, TEXT, run.bat.txt", "page.html, TEXT, page.html.txt", "a.JPEG, JPEG, a.JPEG",
        "a.png, JPEG, a.png.jpg", "file, PDF, file.pdf", "pdf, PDF, pdf.pdf", "x.webp, WEBP, x.webp"})
    void theEndingSaysWhatItIs(String name, EvidenceType type, String shown) {
        assertEquals(shown, FileName.of(name, type));
    }
}
