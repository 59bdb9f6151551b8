package org.exeat.offenders.policy;

import java.util.logging.Logger;

class Logs {

    void decided() {
        Logger.getLogger("policy").info("decided");
    }
}
