package dev.reloadall.engine.scan;
public final class ClassFileCheck {}
