package org.exeat.incidents.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ContentCheckTest {

    private static final Map<String, byte[]> GOOD = Map.of("PNG", Files.png(), "JPEG", Files.jpeg(),
            "GIF", Files.gif(), "WEBP", Files.webp(), "PDF", Files.pdf(),
            "TEXT", Files.text("\uFEFFDŵr, tŷ 👩‍🏫\r\n\ta < b, <3 and 5 > 4\n"));

    private static final Map<String, byte[]> BAD = Map.ofEntries(
            Map.entry("nothing", new byte[0]),
            Map.entry("SVG", Files.text("<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>")),
            Map.entry("SVG after a comment", Files.text("<!-- -->\n<sVg\nonload=x>")),
            Map.entry("XML", Files.text("<?xml version='1.0'?><a/>")),
            Map.entry("page", Files.text("<!DOCTYPE html><title>x</title>")),
            Map.entry("page without a head", Files.text("hello\n<img src=x onerror=alert(1)>")),
            Map.entry("text with a zero byte", Files.text("a\u0000b")),
            Map.entry("text with a bell", Files.text("a\u0007b")),
            Map.entry("text with C1", Files.text("a\u009Bb")),
            Map.entry("Latin-1", new byte[] {'D', (byte) 0xB5, 'r', ' ', 't'}),
            Map.entry("UTF-8 cut off", new byte[] {'D', (byte) 0xC5}),
            Map.entry("overlong UTF-8", new byte[] {(byte) 0xC0, (byte) 0xAF}),
            Map.entry("surrogates in UTF-8", new byte[] {(byte) 0xED, (byte) 0xA0, (byte) 0x80}),
            Map.entry("UTF-16", Files.hex("fffe68006900")),
            Map.entry("archive", Files.join(Files.hex("504b030414000000"), Files.zip())),
            Map.entry("PNG with an archive", Files.join(Files.png(), Files.zip())),
            Map.entry("PNG with an archive and a comment", Files.join(Files.png(), Files.zip(), new byte[60_000])),
            Map.entry("GIF with a JAR", Files.join(Files.gif(), new byte[3_000_000], Files.zip())),
            Map.entry("JPEG with a RAR", Files.join(Files.jpeg(), Files.hex("526172211a0700"))),
            Map.entry("PDF with an archive", Files.join(Files.pdf(), Files.zip())),
            Map.entry("JPEG with a PDF", Files.join(Files.jpeg(), Files.pdf())),
            Map.entry("text with a PDF", Files.join(Files.text("x\n"), Files.pdf())),
            Map.entry("PDF header not at the beginning", Files.join(Files.text("\n"), Files.pdf())),
            Map.entry("PNG with a page", Files.join(Files.png(), Files.text("<HTML><body>"))),
            Map.entry("JPEG with a script", Files.join(Files.jpeg(), Files.text("<ScRiPt src=x>"))),
            Map.entry("PDF with PHP", Files.join(Files.pdf(), Files.text("<?php system($_GET['x']);"))),
            Map.entry("GIF that is a script", Files.join(Files.text("GIF89a/*"), new byte[20], Files.text("*/=1;"))),
            Map.entry("GIF that is assigned", Files.text("GIF89a=1;alert(1)//xxxxxxxx\u0001")),
            Map.entry("JPEG that is a script", Files.join(Files.hex("ffd8ffe02f2a"), new byte[50])),
            Map.entry("WebP with something behind", Files.join(Files.webp(), new byte[5])),
            Map.entry("PNG by its first bytes only", Files.join(Files.hex("89504e470d0a1a0a"), new byte[40])),
            Map.entry("BMP", Files.hex("424d460000000000000036000000280000000200")),
            Map.entry("program", Files.hex("4d5a90000300000004000000ffff0000")),
            Map.entry("ELF", Files.hex("7f454c4602010100")),
            Map.entry("MP4", Files.hex("000000186674797069736f6d0000020069736f6d69736f32")),
            Map.entry("HEIC", Files.hex("00000018667479706865696300000000")));

    private static Optional<EvidenceType> type(byte[] file, int piece) {
        var check = new ContentCheck();
        for (int from = 0; from < file.length; from += piece) {
            check.take(Arrays.copyOfRange(file, from, Math.min(file.length, from + piece)));
        }
        return check.type();
    }

    @TestFactory
    Stream<DynamicTest> eachTypeIsKnownByItsContent() {
        return GOOD.entrySet().stream().map(each -> DynamicTest.dynamicTest(each.getKey(), () -> Stream.of(32, 33, 64,
                1 << 20).forEach(piece -> assertEquals(Optional.of(EvidenceType.valueOf(each.getKey())),
                type(each.getValue(), piece)))));
    }

    @TestFactory
    Stream<DynamicTest> nothingElseIsTaken() {
        return BAD.entrySet().stream().map(each -> DynamicTest.dynamicTest(each.getKey(), () -> Stream.of(1 << 20, 37,
                32).forEach(piece -> assertEquals(Optional.empty(), type(each.getValue(), piece)))));
    }

    @Test
    void whatLiesAcrossTwoPiecesIsFoundWhereverTheyMeet() {
        for (byte[] part : new byte[][] {Files.text("<script>"), Files.zip(), Files.pdf(), Files.text("<svg ")}) {
            for (int before = 0; before < 64; before++) {
                byte[] file = Files.join(Files.jpeg(), new byte[before], part);
                assertEquals(Optional.empty(), type(file, 32), "after " + before);
            }
        }
    }

    @Test
    void lettersOfManyBytesMayLieAcrossTwoPieces() {
        for (int before = 0; before < 8; before++) {
            assertEquals(Optional.of(EvidenceType.TEXT),
                    type(Files.text("x".repeat(28 + before) + "👩‍🏫ŵ€".repeat(20)), 32));
        }
    }

    @Test
    void aLargePictureIsHardlyEverTakenForSomethingElse() {
        var chance = new Random(11);
        byte[] filling = new byte[8_000_000];
        for (int time = 0; time < 4; time++) {
            chance.nextBytes(filling);
            assertEquals(Optional.of(EvidenceType.JPEG), type(Files.join(Files.jpeg(), filling), FileSeal.PLAIN));
        }
    }
}
