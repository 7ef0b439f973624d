package dev.reloadall.harness.releases;

import dev.reloadall.harness.Jdk;
import dev.reloadall.harness.Mode;

/**
 * What a walk runs on.
 *
 * @param collector empty for the JVM's own choice
 */
record Setting(Mode mode, Jdk jdk, String collector) {
    @Override
    public String toString() {
        return mode + ", JDK " + jdk.feature() + (collector.isEmpty() ? "" : ", " + collector);
    }
}
