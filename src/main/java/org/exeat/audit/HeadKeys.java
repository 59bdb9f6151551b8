package org.exeat.audit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.exeat.platform.OwnerFiles;
import org.exeat.platform.Sha256;

/**
 * The Ed25519 key that signs heads, and the public keys whose signatures count: its own and those of files ending in
 * {@code .pub} beside it, which keys used before leave behind.
 *
 * <p>The key file has two lines of Base64, the private key (PKCS #8) and the public one (X.509); it is made at the
 * first start and only its owner may read it. A key is named by the first 16 hexadecimal digits of the public key's
 * SHA-256. Nodes of one cell share one key file.
 */
final class HeadKeys {

    private static final String KIND = "Ed25519";
    private static final int NAME_BYTES = 8;

    private final String name;
    private final PrivateKey own;
    private final Map<String, PublicKey> trusted;

    private HeadKeys(Path file) throws IOException, GeneralSecurityException {
        List<String> lines = Files.readAllLines(file);
        own = KeyFactory.getInstance(KIND).generatePrivate(new PKCS8EncodedKeySpec(decoded(lines.get(0))));
        name = name(decoded(lines.get(1)));
        try (Stream<Path> beside = Files.list(file.toAbsolutePath().getParent())) {
            trusted = Stream.concat(Stream.of(lines.get(1)), beside.filter(path -> path.toString().endsWith(".pub"))
                    .map(HeadKeys::text)).distinct()
                    .collect(Collectors.toMap(text -> name(decoded(text)), HeadKeys::publicKey));
        }
    }

    /** The keys at that place, made if there are none. */
    static HeadKeys at(Path file) {
        try {
            if (Files.notExists(file)) {
                make(file);
            }
            OwnerFiles.close(file);
            return new HeadKeys(file);
        } catch (IOException | GeneralSecurityException | IndexOutOfBoundsException broken) {
            throw new IllegalStateException("The key that signs the audit trail cannot be read", broken);
        }
    }

    private static void make(Path file) throws IOException, GeneralSecurityException {
        KeyPair pair = KeyPairGenerator.getInstance(KIND).generateKeyPair();
        Base64.Encoder base64 = Base64.getEncoder();
        byte[] open = pair.getPublic().getEncoded();
        OwnerFiles.write(file.resolveSibling("audit-" + name(open) + ".pub"), base64.encodeToString(open) + "\n");
        OwnerFiles.write(file, base64.encodeToString(pair.getPrivate().getEncoded()) + "\n"
                + base64.encodeToString(open) + "\n");
    }

    Head.Signed sign(Head head) {
        try {
            Signature signature = Signature.getInstance(KIND);
            signature.initSign(own);
            signature.update(head.canonical());
            return new Head.Signed(head, name, Base64.getEncoder().encodeToString(signature.sign()));
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("A head of the audit trail cannot be signed", broken);
        }
    }

    /** Whether a key of this deployment signed that head. */
    boolean genuine(Head.Signed signed) {
        PublicKey key = trusted.get(signed.key());
        if (key == null) {
            return false;
        }
        try {
            Signature signature = Signature.getInstance(KIND);
            signature.initVerify(key);
            signature.update(signed.head().canonical());
            byte[] given = decoded(signed.signature());
            return Base64.getEncoder().encodeToString(given).equals(signed.signature()) && signature.verify(given);
        } catch (GeneralSecurityException | IllegalArgumentException malformed) {
            return false;
        }
    }

    private static String name(byte[] publicKey) {
        return HexFormat.of().formatHex(Sha256.of(publicKey), 0, NAME_BYTES);
    }

    private static PublicKey publicKey(String text) {
        try {
            return KeyFactory.getInstance(KIND).generatePublic(new X509EncodedKeySpec(decoded(text)));
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("A public key of the audit trail cannot be read", broken);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file).strip();
        } catch (IOException unreadable) {
            throw new IllegalStateException("A public key of the audit trail cannot be read", unreadable);
        }
    }

    private static byte[] decoded(String base64) {
        return Base64.getDecoder().decode(base64);
    }
}
