package dev.reloadall.engine.slice;

/**
 * Names one method of one class.
 *
 * @param owner internal name of the class
 * @param name the method's name
 * @param descriptor the method's descriptor
 */
public record MethodKey(String owner, String name, String descriptor) {}
