package dev.reloadall.cli;

import com.sun.tools.attach.VirtualMachine;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** The JVMs that this user can see. */
final class Jvms {
    private Jvms() {
    }

    /** {@return all but this one} */
    static List<Jvm> all() {
        long self = ProcessHandle.current().pid();
        return VirtualMachine.list().stream().map(Jvm::of).filter(jvm -> jvm.pid() != self)
                .sorted(Comparator.comparingLong(Jvm::pid)).toList();
    }

    /** {@return the one of that process id or name} */
    static Jvm find(String name) {
        return name.chars().allMatch(Character::isDigit) ? ofPid(Long.parseLong(name)) : choose(name, all());
    }

    static Jvm choose(String name, List<Jvm> among) {
        List<Jvm> found = among.stream().filter(jvm -> jvm.isCalled(name)).toList();
        if (found.size() == 1) {
            return found.get(0);
        }
        if (found.isEmpty()) {
            throw new Failure(ExitCode.NO_SUCH_PROGRAM, "No running Java program is called " + name
                    + ".\nThe command list shows those that this user can see; others may belong to another user, or run with -XX:-UsePerfData:"
                    + " name them by their process id.");
        }
        throw new Failure(ExitCode.NO_SUCH_PROGRAM, name + " stands for " + found.size() + " programs; say which by its process id:\n"
                + found.stream().map(jvm -> "  " + jvm + " " + jvm.arguments()).map(String::stripTrailing).collect(Collectors.joining("\n")));
    }

    private static Jvm ofPid(long pid) {
        return all().stream().filter(jvm -> jvm.pid() == pid).findFirst().orElseGet(() -> unlisted(pid));
    }

    /** It may keep no performance data, or belong to somebody else. */
    private static Jvm unlisted(long pid) {
        if (pid == ProcessHandle.current().pid()) {
            throw new Failure(ExitCode.NO_SUCH_PROGRAM, "Process " + pid + " is this command itself.");
        }
        if (!ProcessHandle.of(pid).map(ProcessHandle::isAlive).orElse(false)) {
            throw new Failure(ExitCode.NO_SUCH_PROGRAM, "There is no process " + pid + ". The command list shows the running Java programs.");
        }
        if (!Signals.mayBeJava(pid)) {
            throw new Failure(ExitCode.NO_SUCH_PROGRAM, "Process " + pid + " is no Java program. The command list shows those that run.");
        }
        return new Jvm(pid, "", "");
    }
}
