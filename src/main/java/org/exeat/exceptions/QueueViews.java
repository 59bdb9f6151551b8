package org.exeat.exceptions;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.exeat.identity.Colleague;

/** Shows what waits for somebody. */
@RequestScoped
public class QueueViews {

    private final LineViews lines;
    private final ExceptionViews views;
    private final RoleLabels labels;

    @Inject
    public QueueViews(LineViews lines, ExceptionViews views, RoleLabels labels) {
        this.lines = lines;
        this.views = views;
        this.labels = labels;
    }

    protected QueueViews() {
        this(null, null, null);
    }

    QueueView view(Colleague who, Queue queue) {
        return new QueueView(lines.lines(who, queue.waiting()), lines.lines(who, queue.asked()),
                queue.told().stream().map(this::told).toList(), reminders(who, queue),
                queue.vacancies().entrySet().stream()
                .map(vacancy -> new QueueView.VacancyView(vacancy.getKey().name(),
                        labels.of(who.school(), vacancy.getKey()), vacancy.getValue())).toList());
    }

    private List<QueueView.ReminderView> reminders(Colleague who, Queue queue) {
        List<ExceptionEntity> requests = queue.reminders().stream().map(Reminded::request).toList();
        Iterator<ExceptionLineView> shown = lines.lines(who, new Listed(queue.waiting().situation(), requests,
                Set.of())).iterator();
        return queue.reminders().stream().map(Reminded::reminder).map(it -> new QueueView.ReminderView(
                it.occasion().name(), it.since(), it.day(), shown.next())).toList();
    }

    private QueueView.ToldView told(ExceptionEntity one) {
        return new QueueView.ToldView(one.id().toString(), one.number().map(Numbers::text).orElse(null),
                one.askedAt().orElse(null), views.dslNote(one));
    }
}
