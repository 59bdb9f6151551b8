package org.exeat.incidents.evidence;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Random;

/** Made-up files, each as short as its type allows unless a length is asked for. */
public final class Files {

    private Files() {
    }

    public static byte[] png() {
        return hex("89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c4890000000d49444154789c6360"
                + "606060000000050001a5f645400000000049454e44ae426082");
    }

    static byte[] jpeg() {
        return join(hex("ffd8ffe000104a46494600010100000100010000ffdb0043"), new byte[64], hex("ffd9"));
    }

    /** A picture of that length, filled by chance. */
    public static byte[] jpeg(int length) {
        byte[] filling = new byte[length - 26];
        new Random(4).nextBytes(filling);
        return join(hex("ffd8ffe000104a46494600010100000100010000ffdb0043"), filling, hex("ffd9"));
    }

    static byte[] gif() {
        return hex("47494638396101000100800000000000ffffff21f90401000000002c00000000010001000002024401003b");
    }

    static byte[] webp() {
        byte[] body = join(text("WEBPVP8L"), hex("0d0000002f00000010071011118888fe0700"));
        return join(text("RIFF"), ByteBuffer.allocate(4).order(ByteOrder.LITTLE_ENDIAN).putInt(body.length).array(),
                body);
    }

    static byte[] pdf() {
        return text("%PDF-1.7\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n");
    }

    public static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** An empty archive. */
    static byte[] zip() {
        return join(hex("504b0506"), new byte[18]);
    }

    static byte[] hex(String digits) {
        return HexFormat.of().parseHex(digits);
    }

    public static byte[] join(byte[]... parts) {
        var all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }
}
