package org.viceversa.sandbox;

/**
 * A course of the sandbox: LTI's context.
 *
 * @param label its short name
 * @param idNumber the number that the company's records know it by
 */
public record Course(String id, String label, String title, String idNumber) {}
