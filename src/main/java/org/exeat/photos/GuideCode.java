package org.exeat.photos;

import io.nayuki.qrcodegen.QrCode;

/** An address as a QR code (ISO/IEC 18004), drawn with the margin of four modules that readers need. */
final class GuideCode {

    private static final int MARGIN = 4;

    private final QrCode code;

    private GuideCode(QrCode code) {
        this.code = code;
    }

    /** A quarter of it may be torn off or covered, as happens to posters. */
    static GuideCode of(String address) {
        return new GuideCode(QrCode.encodeText(address, QrCode.Ecc.QUARTILE));
    }

    /** How many modules it is wide, the margin included. */
    int width() {
        return code.size + 2 * MARGIN;
    }

    /** Whether the module there is dark; the margin is light. */
    boolean dark(int column, int row) {
        return code.getModule(column - MARGIN, row - MARGIN);
    }

    /** A picture of it, one unit per module. */
    String svg() {
        var path = new StringBuilder();
        for (int row = 0; row < width(); row++) {
            for (int column = 0; column < width(); column++) {
                if (dark(column, row)) {
                    path.append('M').append(column).append(',').append(row).append("h1v1h-1z");
                }
            }
        }
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %1$d %1$d\" shape-rendering=\"crispEdges\">"
                .formatted(width()) + "<path fill=\"#fff\" d=\"M0,0h%1$dv%1$dh-%1$dz\"/>".formatted(width())
                + "<path d=\"" + path + "\"/></svg>";
    }
}
