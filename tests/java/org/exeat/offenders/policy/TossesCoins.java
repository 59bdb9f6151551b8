package org.exeat.offenders.policy;

import java.util.Random;
import java.util.UUID;

class TossesCoins {

    boolean byRandom() {
        return new Random().nextBoolean();
    }

    boolean byMath() {
        return Math.random() < 0.5;
    }

    UUID byUuid() {
        return UUID.randomUUID();
    }
}
