package org.exeat.web;

import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;

/**
 * Fills every page when the application starts, so that a missing text or module stops the start and not a reader.
 */
@WebListener
public class WebStart implements ServletContextListener {

    @Override
    public void contextInitialized(ServletContextEvent event) {
        var context = event.getServletContext();
        var site = Site.read(new WebFiles(context::getResourcePaths, context::getResourceAsStream));
        put(context, site.words());
        put(context, site.assets());
        put(context, new FilledPages(site));
    }

    private static void put(ServletContext context, Object part) {
        context.setAttribute(part.getClass().getName(), part);
    }

    static <T> T part(ServletContext context, Class<T> type) {
        return type.cast(context.getAttribute(type.getName()));
    }
}
