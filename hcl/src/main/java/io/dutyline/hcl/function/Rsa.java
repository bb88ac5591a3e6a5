package io.dutyline.hcl.function;

import io.dutyline.hcl.eval.HclFunction.FunctionException;
import io.dutyline.hcl.value.HclType;
import io.dutyline.hcl.value.HclValue;
import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.interfaces.RSAPrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Arrays;
import java.util.HexFormat;

/** {@code rsadecrypt}: what is encrypted by RSA with the padding of PKCS #1 v1.5. */
final class Rsa {
  private static final String NOT_A_KEY = "the private key is not an RSA key in PEM format";

  /** In DER: version 0, and the algorithm RSA without parameters. */
  private static final String RSA_HEAD = "020100300d06092a864886f70d0101010500";

  /** More base64 digits than a key of 32,768 bits has. */
  private static final int LONGEST = 40_000;

  private static final int SEQUENCE = 0x30;
  private static final int OCTET_STRING = 0x04;

  private Rsa() {}

  static HclValue decrypt(Arguments arguments) throws FunctionException {
    byte[] encrypted = EncodingFamily.decode(arguments.text(0));
    String key = arguments.text(1);
    if (key.contains("-----BEGIN OPENSSH PRIVATE KEY-----")) {
      return HclValue.Unknown.of(HclType.STRING);
    }
    RSAPrivateKey privateKey = key(key);
    byte[] padded =
        new BigInteger(1, encrypted)
            .modPow(privateKey.getPrivateExponent(), privateKey.getModulus())
            .toByteArray();
    return Utf8.text(0, withoutPadding(padded), "what is decrypted is not UTF-8");
  }

  /** Removes 2, random bytes that are not 0, and a 0. A 0 before all is not there in a number. */
  private static byte[] withoutPadding(byte[] padded) throws FunctionException {
    int end = 1;
    while (end < padded.length && padded[end] != 0) {
      end++;
    }
    if (padded[0] != 2 || end == padded.length) {
      throw new FunctionException(0, "the text is not encrypted for this key");
    }
    return Arrays.copyOfRange(padded, end + 1, padded.length);
  }

  private static RSAPrivateKey key(String pem) throws FunctionException {
    boolean bare = pem.contains("-----BEGIN RSA PRIVATE KEY-----");
    String name = bare ? "RSA PRIVATE KEY" : "PRIVATE KEY";
    String head = "-----BEGIN " + name + "-----";
    int start = pem.indexOf(head);
    int end = pem.indexOf("-----END " + name + "-----");
    if (start < 0 || end < start || pem.contains("ENCRYPTED")) {
      throw new FunctionException(1, NOT_A_KEY);
    }
    try {
      String digits = pem.substring(start + head.length(), end);
      if (digits.length() > LONGEST) {
        throw new FunctionException(1, NOT_A_KEY);
      }
      byte[] der = EncodingFamily.decode(digits.replace(" ", "").replace("\t", ""));
      PKCS8EncodedKeySpec spec = new PKCS8EncodedKeySpec(bare ? wrapped(der) : der);
      return (RSAPrivateKey) KeyFactory.getInstance("RSA").generatePrivate(spec);
    } catch (GeneralSecurityException | FunctionException e) {
      throw new FunctionException(1, NOT_A_KEY);
    }
  }

  /** Puts a key of PKCS #1 into the envelope of PKCS #8, the one form that Java reads. */
  private static byte[] wrapped(byte[] key) {
    ByteArrayOutputStream content = new ByteArrayOutputStream();
    content.writeBytes(HexFormat.of().parseHex(RSA_HEAD));
    content.writeBytes(element(OCTET_STRING, key));
    return element(SEQUENCE, content.toByteArray());
  }

  /**
   * @param content at most 64 KB, as every key is
   */
  private static byte[] element(int tag, byte[] content) {
    ByteArrayOutputStream element = new ByteArrayOutputStream();
    element.write(tag);
    int octets = content.length < 0x80 ? 0 : content.length < 0x100 ? 1 : 2;
    if (octets > 0) {
      element.write(0x80 | octets);
    }
    if (octets > 1) {
      element.write(content.length >> 8);
    }
    element.write(content.length);
    element.writeBytes(content);
    return element.toByteArray();
  }
}
