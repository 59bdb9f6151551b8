package org.exeat.photos.links;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.exeat.platform.RefusedException;

/**
 * Which links the office asks for; everything may be empty.
 *
 * @param state one of {@link LinkStanding}
 * @param text a part of the parent's name or address, or of a child's first name, in small letters
 * @param cursor the last link of the page before
 */
record LinkQuestion(String state, String text, String cursor) {

    /** As an address says it. */
    static LinkQuestion of(String state, String text, String cursor) {
        String wanted = state == null ? "" : state.strip();
        if (!wanted.isEmpty() && Arrays.stream(LinkStanding.values()).map(Enum::name).noneMatch(wanted::equals)) {
            throw RefusedException.wrong("state", "UNKNOWN_CHOICE");
        }
        return new LinkQuestion(wanted, text == null ? "" : text.strip().toLowerCase(Locale.ROOT),
            cursor == null ? "" : cursor.strip());
    }

    boolean wants(PhotoLinkView link) {
        return state.isEmpty() || link.state().equals(state);
    }

    boolean names(PhotoLinkView link) {
        String known = link.parent() + "\n" + (link.mail() == null ? "" : link.mail()) + "\n"
            + String.join("\n", link.children());
        return known.toLowerCase(Locale.ROOT).contains(text);
    }

    List<PhotoLinkView> after(List<PhotoLinkView> links) {
        return cursor.isEmpty() ? links : links.stream().dropWhile(link -> !link.id().equals(cursor)).skip(1).toList();
    }
}
