package org.exeat.offenders.policy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

class ReadsFiles {

    String policy() throws IOException {
        return Files.readString(Path.of("policy.json"));
    }
}
