package dev.reloadall.cli;

import com.sun.tools.attach.VirtualMachineDescriptor;
import java.util.Set;

/**
 * One running JVM.
 *
 * @param pid its process
 * @param main its main class or jar; empty when it does not say
 * @param arguments what follows that
 */
record Jvm(long pid, String main, String arguments) {
    /** {@code java File.java}: what a person calls it is the first argument. */
    private static final Set<String> SOURCE_LAUNCHERS = Set.of("jdk.compiler/com.sun.tools.javac.launcher.Main",
            "jdk.compiler/com.sun.tools.javac.launcher.SourceLauncher");

    static Jvm of(VirtualMachineDescriptor descriptor) {
        return of(Long.parseLong(descriptor.id()), descriptor.displayName());
    }

    static Jvm of(long pid, String display) {
        String[] words = display.split(" ", 2);
        String rest = words.length == 1 ? "" : words[1].strip();
        return SOURCE_LAUNCHERS.contains(words[0]) ? of(pid, rest) : new Jvm(pid, words[0], rest);
    }

    /** Is this what a person may call it? */
    boolean isCalled(String name) {
        String withoutModule = main.endsWith(".jar") ? main : main.substring(main.indexOf('/') + 1);
        String file = main.substring(Math.max(main.lastIndexOf('/'), main.lastIndexOf('\\')) + 1);
        String simple = withoutModule.substring(withoutModule.lastIndexOf('.') + 1);
        return name.equals(main) || name.equals(withoutModule) || name.equals(file)
                || !main.endsWith(".jar") && !main.endsWith(".java") && name.equals(simple)
                || file.equals(name + ".jar") || file.equals(name + ".java");
    }

    @Override
    public String toString() {
        return pid + " " + (main.isEmpty() ? "(says no main class)" : main);
    }
}
