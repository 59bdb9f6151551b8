package org.exeat.photos;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.LuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is drawn is read again, from the picture itself. */
class GuideCodeTest {

    private static final int SCALE = 6;
    private static final Pattern MODULE = Pattern.compile("M(\\d+),(\\d+)h1v1h-1z");

    /** The picture as a telephone's camera would see it. */
    private static final class Seen extends LuminanceSource {

        private final byte[] light;

        Seen(String svg, int modules) {
            super(modules * SCALE, modules * SCALE);
            light = new byte[getWidth() * getHeight()];
            Arrays.fill(light, (byte) 0xFF);
            MODULE.matcher(svg).results().forEach(found -> {
                for (int spot = 0; spot < SCALE * SCALE; spot++) {
                    int column = Integer.parseInt(found.group(1)) * SCALE + spot % SCALE;
                    int row = Integer.parseInt(found.group(2)) * SCALE + spot / SCALE;
                    light[row * getWidth() + column] = 0;
                }
            });
        }

        @Override
        public byte[] getRow(int row, byte[] into) {
            return Arrays.copyOfRange(light, row * getWidth(), (row + 1) * getWidth());
        }

        @Override
        public byte[] getMatrix() {
            return light;
        }
    }

    private static String read(String svg, int width) throws ReaderException {
        return new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(new Seen(svg, width)))).getText();
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://localhost:9080/en/larkmead/photos",
        "https://exeat.bryn-heulog-high-school.example/cy/bryn-heulog/photos"})
    void theCodeLeadsToTheGuide(String address) throws ReaderException {
        var code = GuideCode.of(address);

        assertEquals(address, read(code.svg(), code.width()));
    }

    @Test
    void aMarginOfFourModulesStaysLight() {
        var code = GuideCode.of("https://exeat.example/en/larkmead/photos");
        int last = code.width() - 1;
        long dark = IntStream.rangeClosed(0, last).flatMap(along ->
            IntStream.of(0, 1, 2, 3, last, last - 1, last - 2, last - 3)
                .filter(edge -> code.dark(along, edge) || code.dark(edge, along))).count();

        assertEquals(0, dark);
        assertTrue(code.dark(4, 4));
    }

    /** An eighth of the picture, at its edge, hidden by a drawing pin. */
    @Test
    void itIsStillReadWhenAPartIsCovered() throws ReaderException {
        String address = "https://exeat.example/en/larkmead/photos";
        var code = GuideCode.of(address);
        int from = code.width() - 9;
        String covered = MODULE.matcher(code.svg()).replaceAll(found -> Integer.parseInt(found.group(1)) >= from
            && Integer.parseInt(found.group(2)) >= from ? "" : found.group());

        assertEquals(address, read(covered, code.width()));
    }
}
