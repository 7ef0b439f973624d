package dev.reloadall.engine.repoint.vm;

/** Stores words of the VM's own while every other thread stands still. */
@FunctionalInterface
public interface Standstill {

    /** The value of the same index goes to each address. */
    void store(long[] addresses, long[] values);
}
