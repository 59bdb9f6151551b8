package org.exeat.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TransportTest {

    @ParameterizedTest
    @CsvSource({"false,localhost,true", "false,127.0.0.1,true", "false,::1,true", "false,exeat.localhost,true",
        "false,exeat.school.example,false", "false,192.0.2.7,false", "false,localhost.elsewhere.example,false",
        "true,exeat.school.example,true"})
    void aBrowserKeepsTheCookieOverHttpsOrFromThisMachine(boolean secure, String host, boolean keeps) {
        assertEquals(keeps, Transport.keepsCookies(secure, host));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Mozilla/5.0 (Windows NT 10.0; Win64; x64) Gecko/20100101 Firefox/140.0 | Firefox on Windows",
        "Mozilla/5.0 (X11; CrOS x86_64) AppleWebKit/537.36 Chrome/140.0 Safari/537.36 | Chrome on Chromebook",
        "Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/140.0 Safari/537.36 Edg/140.0 | Edge on Windows",
        "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) Version/18.0 Safari/604.1 | Safari on iPhone",
        "curl/8.5 | Another program"})
    void ofABrowserOnlyItsFamilyIsKept(String userAgent, String family) {
        assertEquals(family, Device.of(false, userAgent).agent());
    }
}
