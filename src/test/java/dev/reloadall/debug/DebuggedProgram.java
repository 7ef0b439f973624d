package dev.reloadall.debug;

import com.sun.jdi.AbsentInformationException;
import com.sun.jdi.Bootstrap;
import com.sun.jdi.Location;
import com.sun.jdi.ReferenceType;
import com.sun.jdi.VirtualMachine;
import com.sun.jdi.connect.AttachingConnector;
import com.sun.jdi.connect.Connector;
import com.sun.jdi.connect.IllegalConnectorArgumentsException;
import com.sun.jdi.event.Event;
import com.sun.jdi.event.EventSet;
import com.sun.jdi.request.BreakpointRequest;
import com.sun.jdi.request.EventRequest;
import dev.reloadall.harness.LiveProgram;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A program in a JVM of its own with a debugger's port open, and the debugger. */
final class DebuggedProgram implements AutoCloseable {
    private static final long PATIENCE_MILLIS = 200_000;
    private static final String LISTENING = "Listening for transport dt_socket at address: ";

    private final LiveProgram program;
    private final String port;
    private VirtualMachine vm;

    /** Starts class {@code Main} of the folder. */
    DebuggedProgram(Path classes, boolean prepared) {
        List<String> arguments = new ArrayList<>(List.of("-XX:TieredStopAtLevel=1",
                "-agentlib:jdwp=transport=dt_socket,server=y,suspend=n,address=127.0.0.1:0"));
        if (prepared) {
            arguments.add("-javaagent:" + LiveProgram.JAR);
        }
        arguments.addAll(List.of("-cp", classes + File.pathSeparator + LiveProgram.JAR, "Main"));
        program = LiveProgram.launch(arguments.toArray(String[]::new));
        String listening = program.line();
        if (!listening.startsWith(LISTENING)) {
            program.close();
            throw new IllegalStateException("no debugger's port: " + listening);
        }
        port = listening.substring(LISTENING.length()).replaceFirst(".*:", "");
    }

    String port() {
        return port;
    }

    LiveProgram program() {
        return program;
    }

    String ask() {
        return program.ask("go");
    }

    /** The program as the debugger sees it; attached to on first use. */
    VirtualMachine vm() {
        if (vm == null) {
            AttachingConnector connector = Bootstrap.virtualMachineManager().attachingConnectors().stream()
                    .filter(each -> each.transport().name().equals("dt_socket")).findFirst().orElseThrow();
            Map<String, Connector.Argument> arguments = connector.defaultArguments();
            arguments.get("hostname").setValue("127.0.0.1");
            arguments.get("port").setValue(port);
            try {
                vm = connector.attach(arguments);
            } catch (IOException | IllegalConnectorArgumentsException e) {
                throw new IllegalStateException(e);
            }
        }
        return vm;
    }

    ReferenceType type(String name) {
        return vm().classesByName(name).get(0);
    }

    /** What a debugger's "reload changed classes" sends; the VM is asked in this order. */
    void redefine(Compiled version, String... names) {
        Map<ReferenceType, byte[]> classFiles = new LinkedHashMap<>();
        for (String each : names) {
            classFiles.put(type(each), version.bytes(each));
        }
        vm().redefineClasses(classFiles);
    }

    BreakpointRequest breakAt(String type, int line) throws AbsentInformationException {
        return breakAt(type(type).locationsOfLine(line).get(0));
    }

    /** All threads are suspended when it is reached. */
    BreakpointRequest breakAt(Location location) {
        BreakpointRequest request = vm().eventRequestManager().createBreakpointRequest(location);
        request.setSuspendPolicy(EventRequest.SUSPEND_ALL);
        request.enable();
        return request;
    }

    /** Has the program answer one line, and waits until it stands where this kind of event is; leaves it there. */
    <E extends Event> E await(Class<E> kind) throws InterruptedException {
        while (true) {
            EventSet events = vm().eventQueue().remove(PATIENCE_MILLIS);
            if (events == null) {
                throw new AssertionError("no " + kind.getSimpleName() + "; on standard error: " + program.errors());
            }
            for (Event event : events) {
                if (kind.isInstance(event)) {
                    return kind.cast(event);
                }
            }
            events.resume();
        }
    }

    @Override
    public void close() {
        program.close();
    }
}
