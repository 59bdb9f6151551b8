package org.exeat.web;

import jakarta.servlet.ServletContext;
import java.lang.reflect.Proxy;

/** The texts of the program as they ship, found without a server. */
public final class ShippedTexts {

    private ShippedTexts() {
    }

    /** What letters are written with. */
    public static SiteWords letters() {
        Words words = Words.read(WebFolder.files());
        var texts = new SiteWords();
        texts.begin(Proxy.newProxyInstance(ServletContext.class.getClassLoader(), new Class<?>[] {ServletContext.class},
            (proxy, method, arguments) -> words));
        return texts;
    }
}
