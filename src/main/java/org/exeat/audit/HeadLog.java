package org.exeat.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.exeat.audit.ChainCheck.ReadHead;
import org.exeat.platform.OwnerFiles;

/**
 * Signed heads in a folder, one file per chain, one JSON object per line, each on the disk before the next is made.
 * The folder may lie on another machine, where the lines can be kept from being removed.
 */
final class HeadLog {

    /** Holds several lines. */
    private static final long TAIL = 4_096;

    private final Path folder;
    private final HeadKeys keys;

    HeadLog(Path folder, HeadKeys keys) {
        this.folder = folder;
        this.keys = keys;
    }

    void add(Head head) {
        try {
            OwnerFiles.append(file(new Chain(head.chain())), keys.sign(head).line());
        } catch (IOException failed) {
            throw new UncheckedIOException("A head of the audit trail cannot be written", failed);
        }
    }

    /** Every head of the chain, in the order they were written. */
    List<ReadHead> heads(Chain chain) {
        return judged(chain, text(chain, Long.MAX_VALUE));
    }

    /** The link of the chain that was signed last; 0 if none was. */
    long newest(Chain chain) {
        return lines(text(chain, TAIL)).map(Head::read).flatMap(Optional::stream)
                .sorted(Comparator.comparingLong((Head.Signed read) -> read.head().seq()).reversed())
                .filter(read -> genuine(chain, read)).mapToLong(read -> read.head().seq()).findFirst().orElse(0);
    }

    private List<ReadHead> judged(Chain chain, String text) {
        return lines(text).map(line -> judgedLine(chain, line)).toList();
    }

    /** A line that a crash cut short was never relied on; one that a short look back cuts open is passed over. */
    private static Stream<String> lines(String text) {
        return text.lines().filter(line -> line.startsWith("{") && line.endsWith("}"));
    }

    private boolean genuine(Chain chain, Head.Signed read) {
        return read.head().chain().equals(chain.id()) && keys.genuine(read);
    }

    private ReadHead judgedLine(Chain chain, String line) {
        Optional<Head.Signed> read = Head.read(line);
        return read.map(signed -> new ReadHead(signed.head().seq(), signed.head().hash(),
                genuine(chain, signed)))
                .orElse(new ReadHead(0, new byte[0], false));
    }

    private String text(Chain chain, long most) {
        try {
            return Files.exists(file(chain)) ? OwnerFiles.end(file(chain), most) : "";
        } catch (IOException failed) {
            throw new UncheckedIOException("The heads of the audit trail cannot be read", failed);
        }
    }

    private Path file(Chain chain) {
        return folder.resolve(chain.id() + ".jsonl");
    }
}
