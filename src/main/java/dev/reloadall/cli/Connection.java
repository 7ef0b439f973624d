package dev.reloadall.cli;

import dev.reloadall.jmx.ReloadAllMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.RuntimeMXBean;
import java.util.List;
import javax.management.InstanceNotFoundException;
import javax.management.JMException;
import javax.management.MBeanServerConnection;
import javax.management.ObjectName;
import javax.management.RuntimeMBeanException;
import javax.management.openmbean.CompositeData;
import javax.management.remote.JMXConnector;
import javax.management.remote.JMXConnectorFactory;
import javax.management.remote.JMXServiceURL;

/** Talks to the bean of one program; brings it there first if need be. */
final class Connection implements AutoCloseable {
    private static final int WARNS_SINCE = 21;
    private static final int LOOKS = 40;
    private static final long LOOK_MILLIS = 100;

    private final Jvm jvm;
    private final JMXConnector connector;
    private final MBeanServerConnection server;

    private Connection(Jvm jvm, JMXConnector connector, MBeanServerConnection server) {
        this.jvm = jvm;
        this.connector = connector;
        this.server = server;
    }

    static Connection to(Jvm jvm, Output output) {
        try (Attachment attachment = Attachment.to(jvm)) {
            boolean there = attachment.hasAgent();
            if (!there) {
                attachment.loadAgent();
            }
            Connection connection = connect(jvm, attachment.jmxAddress());
            if (!connection.isRegisteredSoon()) {
                attachment.loadAgent(); // switched off by jmx=false: this overrules it
            }
            if (!there && connection.warns()) {
                output.note(Advice.forDynamicLoading());
            }
            return connection;
        }
    }

    private static Connection connect(Jvm jvm, String address) {
        try {
            JMXConnector connector = JMXConnectorFactory.connect(new JMXServiceURL(address));
            return new Connection(jvm, connector, connector.getMBeanServerConnection());
        } catch (IOException e) {
            throw new Failure(ExitCode.CANNOT_ATTACH, "Cannot connect to " + jvm + " at " + address + ": " + e + "\nNothing was changed.");
        }
    }

    /** An agent that came with the program leaves the bean until {@code main} has begun. */
    private boolean isRegisteredSoon() {
        try {
            for (int i = 0; i < LOOKS && !server.isRegistered(name()); i++) {
                Thread.sleep(LOOK_MILLIS);
            }
            return server.isRegistered(name());
        } catch (IOException e) {
            throw lost(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private boolean warns() {
        try {
            RuntimeMXBean runtime = ManagementFactory.newPlatformMXBeanProxy(server, ManagementFactory.RUNTIME_MXBEAN_NAME, RuntimeMXBean.class);
            return Integer.parseInt(runtime.getSpecVersion().replaceFirst("^1\\.", "")) >= WARNS_SINCE
                    && !runtime.getInputArguments().contains("-XX:+EnableDynamicAgentLoading");
        } catch (IOException e) {
            throw lost(e);
        }
    }

    /** Has a command carried out. */
    Reply ask(String command, List<String> arguments) {
        try {
            CompositeData answer = (CompositeData) server.invoke(name(), "ask", new Object[] {command, arguments.toArray(String[]::new)},
                    new String[] {String.class.getName(), String[].class.getName()});
            return new Reply((boolean) answer.get("refused"), (String) answer.get("text"), (String) answer.get("json"));
        } catch (InstanceNotFoundException e) {
            throw new Failure(ExitCode.CANNOT_ATTACH, jvm + " has no " + ReloadAllMXBean.NAME + ": another version of reloadall is in it, or jmx=false."
                    + "\nNothing was changed.");
        } catch (RuntimeMBeanException e) {
            throw new Failure(ExitCode.REFUSED, e.getTargetException().getMessage());
        } catch (JMException e) {
            throw new Failure(ExitCode.REFUSED, e.toString());
        } catch (IOException e) {
            throw lost(e);
        }
    }

    /** What is going on in the program, in its own words; empty where it does not say. */
    String progress() {
        try {
            return String.valueOf(server.getAttribute(name(), "Progress"));
        } catch (JMException | IOException e) {
            return ""; // the command itself says what is wrong
        }
    }

    private Failure lost(IOException e) {
        boolean ended = !ProcessHandle.of(jvm.pid()).map(ProcessHandle::isAlive).orElse(false);
        return new Failure(ExitCode.CONNECTION_LOST, ended ? jvm + " has ended." : "The connection to " + jvm + " broke: " + e);
    }

    private static ObjectName name() {
        try {
            return new ObjectName(ReloadAllMXBean.NAME);
        } catch (JMException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        try {
            connector.close();
        } catch (IOException e) {
            throw lost(e);
        }
    }
}
