package dev.reloadall.engine.heap;

import java.lang.management.ManagementFactory;

/** What the sweep must know about the collector in use. */
final class Collector {

    private Collector() {
    }

    /** True for Parallel; also where nobody can tell, since it costs no more than a second collection. */
    static boolean startsFullCollectionsWithAYoungOne() {
        return ModuleLayer.boot().findModule("java.management").isEmpty() || Beans.anyNamed("PS ");
    }

    /** Apart, for the images that have no java.management. */
    private static final class Beans {
        static boolean anyNamed(String prefix) {
            return ManagementFactory.getGarbageCollectorMXBeans().stream().anyMatch(bean -> bean.getName().startsWith(prefix));
        }
    }
}
