package dev.reloadall.cli;

import com.sun.tools.attach.AgentInitializationException;
import com.sun.tools.attach.AgentLoadException;
import com.sun.tools.attach.AttachNotSupportedException;
import com.sun.tools.attach.VirtualMachine;
import java.io.IOException;
import java.util.Optional;

/** Attached to one JVM; every way in which that can fail is told with its way out. */
final class Attachment implements AutoCloseable {
    private static final String AGENT = "dev.reloadall.agent";

    private final Jvm jvm;
    private final VirtualMachine machine;

    private Attachment(Jvm jvm, VirtualMachine machine) {
        this.jvm = jvm;
        this.machine = machine;
    }

    static Attachment to(Jvm jvm) {
        Optional<String> owner = ProcessHandle.of(jvm.pid()).flatMap(process -> process.info().user());
        try {
            return new Attachment(jvm, VirtualMachine.attach(Long.toString(jvm.pid())));
        } catch (AttachNotSupportedException | IOException e) {
            throw failure(jvm, e.getMessage() + Advice.forAttaching(e.getMessage(), owner, System.getProperty("user.name")));
        }
    }

    private static Failure failure(Jvm jvm, String reason) {
        return new Failure(ExitCode.CANNOT_ATTACH, "Cannot attach to " + jvm + ": " + reason + "\nNothing was changed.");
    }

    boolean hasAgent() {
        return property(AGENT) != null;
    }

    private String property(String name) {
        try {
            return machine.getSystemProperties().getProperty(name);
        } catch (IOException e) {
            throw failure(jvm, "it does not answer (" + e.getMessage() + ")");
        }
    }

    /** Brings the agent in, and the bean with it. */
    void loadAgent() {
        try {
            machine.loadAgent(Jar.path().toString());
        } catch (AgentInitializationException e) {
            throw failure(jvm, "the agent did not start in it" + Advice.forStarting());
        } catch (AgentLoadException | IOException e) {
            throw failure(jvm, e.getMessage() + Advice.forLoading(e.getMessage(), Jar.path()));
        }
    }

    /** {@return where its JMX agent listens for this user of this machine} */
    String jmxAddress() {
        try {
            return machine.startLocalManagementAgent();
        } catch (IOException e) {
            throw failure(jvm, "its JMX agent does not start (" + e.getMessage() + ")" + Advice.forManagement());
        }
    }

    @Override
    public void close() {
        try {
            machine.detach();
        } catch (IOException e) {
            throw failure(jvm, "it does not let go (" + e.getMessage() + ")");
        }
    }
}
