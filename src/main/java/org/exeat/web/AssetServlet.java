package org.exeat.web;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Answers {@code /a/<hash>/<path>}. Under the present hash a browser may keep the file for a year; a page opened
 * before an update still gets its files, to be asked for again next time.
 */
@WebServlet("/a/*")
public class AssetServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private transient Assets assets;

    @Override
    public void init() {
        assets = WebStart.part(getServletContext(), Assets.class);
    }

    @Override
    public void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var path = request.getPathInfo() == null ? "" : request.getPathInfo().substring(1);
        int cut = path.indexOf('/');
        var asset = assets.find(path.substring(cut + 1));
        if (cut < 0 || asset.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        boolean present = path.substring(0, cut).equals(assets.hash());
        response.setHeader("Cache-Control", present ? "public, max-age=31536000, immutable" : "no-cache");
        asset.get().send(request, response, HttpServletResponse.SC_OK);
    }
}
