package org.viceversa.platform;

/** A successful answer, read whole; the body as UTF-8 text, whatever the platform calls it. */
public record Answer(int status, Headers headers, String body) {}
