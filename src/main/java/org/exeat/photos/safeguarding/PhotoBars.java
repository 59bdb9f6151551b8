package org.exeat.photos.safeguarding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.exeat.policy.PupilId;
import org.exeat.policy.SchoolId;

/**
 * The one narrow door through which bars are heeded: for the photo check alone, which answers “do not use” to them as
 * to anything else that stands against a picture. Whoever shows what families answered, or writes to them, must not
 * know of it; the architecture test sees to that.
 */
@ApplicationScoped
public class PhotoBars {

    private final MarkRows rows;

    @Inject
    public PhotoBars(MarkRows rows) {
        this.rows = rows;
    }

    protected PhotoBars() {
        this(null);
    }

    /** Which of these pupils are barred now. Asked for all pupils of a picture at once, whether or not any is. */
    public Set<PupilId> barred(SchoolId school, Collection<PupilId> pupils) {
        return rows.all(school).stream().filter(mark -> mark.kind() == MarkKind.PHOTO_BAR && mark.stands())
            .map(mark -> new PupilId(mark.person().value())).filter(pupils::contains)
            .collect(Collectors.toUnmodifiableSet());
    }
}
