package dev.reloadall.engine.instrument;

/** What is done to a reloadable class as it loads, so that later versions find room in it. */
@FunctionalInterface
public interface Preparation {

    /** @return the prepared class file */
    byte[] prepare(ClassLoader loader, byte[] classFile);
}
