package org.viceversa.testkit;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** What strangers write into fields: nothing of it is what was asked for, and some of it is not even text. */
public final class BadTexts {

    private static final String LONG = "x".repeat(100_000);

    /** As a program holds them. */
    public static final List<String> TEXTS = List.of(
            "",
            " ",
            "\u0000",
            "a\u0000b",
            "\u0001\u0008\u001b[31m\u007f",
            "a\r\nSet-Cookie: evil=1",
            "\uD800",
            "\uFFFE\u202E\u200B",
            "😀".repeat(300),
            "<script>alert(1)</script>",
            "' or 1=1 --",
            "${jndi:ldap://127.0.0.1:1/x}",
            "../../../../etc/passwd",
            "{{base}}",
            "%",
            "_",
            "-1",
            "999999999999999999999",
            "null",
            "[]",
            "{\"a\":1}",
            "0e0",
            "http://127.0.0.1:1/",
            "x".repeat(9_000));

    /** As they stand in an address or a form: encoded, or in no encoding at all. */
    public static final List<String> ENCODED = Stream.concat(
                    TEXTS.stream().map(text -> URLEncoder.encode(text, StandardCharsets.UTF_8)),
                    Stream.of("%", "%zz", "%f", "%ff%fe", "%c0%af", "%ed%a0%80", "%u0041", "a+b%20c", "%00", "\u00e4"))
            .toList();

    /** Of a body that should be a JSON object. */
    public static final List<String> JSON = List.of(
            "",
            " ",
            "null",
            "{",
            "[]",
            "7",
            "\"text\"",
            "{}",
            "{\"\":1}",
            "{\"a\":1,}",
            "{\"a\":\"\\ud800\"}",
            "{'a':1}",
            "NaN",
            "[".repeat(100_000),
            "{\"a\":".repeat(100_000),
            "{\"a\":" + "9".repeat(5_000) + "}",
            "{\"a\":\"" + LONG + "\"}",
            "<xml/>",
            "\u0000");

    private BadTexts() {}
}
