package org.exeat.incidents.reports;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.util.EnumSet;

/** Puts the {@link ReportLane} behind the filters that every answer passes; annotations leave that to chance. */
@WebListener
public class ReportLaneStart implements ServletContextListener {

    @Override
    public void contextInitialized(ServletContextEvent event) {
        var lane = event.getServletContext().addFilter(ReportLane.class.getName(), ReportLane.class);
        lane.setAsyncSupported(true);
        lane.addMappingForUrlPatterns(EnumSet.of(DispatcherType.REQUEST), true, "/api/v1/schools/*");
    }
}
