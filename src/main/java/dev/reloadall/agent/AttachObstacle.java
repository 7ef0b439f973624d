package dev.reloadall.agent;

import com.sun.management.HotSpotDiagnosticMXBean;
import java.lang.management.ManagementFactory;
import java.util.Optional;

/**
 * What forbids attaching to this VM, asked before trying: an attempt on a VM with the mechanism switched off makes it
 * print a thread dump and takes ten seconds to fail.
 */
final class AttachObstacle {
    private AttachObstacle() {
    }

    /** {@return the reason as the rest of a sentence, or nothing when none is known} */
    static Optional<String> find() {
        if (isMissing("java.instrument")) {
            return Optional.of("it runs without the module java.instrument (--add-modules java.instrument adds it)");
        }
        if (isMissing("jdk.management")) {
            return Optional.empty();
        }
        if ("true".equals(flag("DisableAttachMechanism"))) {
            return Optional.of("it runs with -XX:+DisableAttachMechanism");
        }
        if ("false".equals(flag("EnableDynamicAgentLoading"))) {
            return Optional.of("it runs with -XX:-EnableDynamicAgentLoading");
        }
        return Optional.empty();
    }

    private static boolean isMissing(String module) {
        return ModuleLayer.boot().findModule(module).isEmpty();
    }

    /** Null on a VM without such a flag. */
    private static String flag(String name) {
        HotSpotDiagnosticMXBean flags = ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class);
        try {
            return flags == null ? null : flags.getVMOption(name).getValue();
        } catch (IllegalArgumentException unknown) {
            return null;
        }
    }
}
