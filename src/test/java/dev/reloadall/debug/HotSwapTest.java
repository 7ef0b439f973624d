package dev.reloadall.debug;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.jdi.BooleanValue;
import com.sun.jdi.ClassType;
import com.sun.jdi.ObjectReference;
import com.sun.jdi.ReferenceType;
import com.sun.jdi.StringReference;
import com.sun.jdi.Value;
import com.sun.jdi.event.BreakpointEvent;
import com.sun.jdi.event.ClassPrepareEvent;
import com.sun.jdi.request.BreakpointRequest;
import com.sun.jdi.request.ClassPrepareRequest;
import com.sun.jdi.request.EventRequest;
import dev.reloadall.harness.LiveProgram;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(300)
class HotSwapTest {
    @TempDir
    static Path compiled;

    private static Compiled first;
    private static Compiled bodies;
    private static Compiled second;

    @TempDir
    Path folder;

    private Path classes;

    @BeforeAll
    static void compile() {
        first = compile("first", Versions.first());
        bodies = compile("bodies", Versions.bodies());
        second = compile("second", Versions.second());
    }

    private static Compiled compile(String name, Map<String, String> sources) {
        return Compiled.into(compiled.resolve(name), sources, LiveProgram.JAR);
    }

    @BeforeEach
    void lay() throws IOException {
        classes = Files.createDirectory(folder.resolve("classes"));
        copy(first, "Main", "Account", "Bank");
    }

    /** It is in force when the debugger hears so, also where nothing of ours can run. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void should_change_bodies_while_all_threads_stand_at_a_breakpoint(boolean prepared) throws Exception {
        try (DebuggedProgram program = start(prepared)) {
            BreakpointEvent reached = stopInShow(program);

            program.redefine(bodies, "Account", "Bank");

            assertThat(reached.thread().frame(0).location().method().isObsolete()).isTrue();
            program.vm().resume();
            assertThat(program.program().line()).as("the frame that stood there goes on in its old body").isEqualTo(Versions.BEFORE);
            assertThat(program.ask()).isEqualTo(Versions.BODIES);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void should_migrate_live_objects_when_a_field_and_a_method_are_added(boolean prepared) throws Exception {
        try (DebuggedProgram program = start(prepared)) {
            program.redefine(second, "Account");

            assertThat(program.ask()).isEqualTo("bank v2 5 EUR");
            program.program().awaitError("reloaded 1 class, 1 object migrated");
        }
    }

    /** The VM asks class by class: a caller must not call what the next one has not brought yet. */
    @ParameterizedTest
    @CsvSource({"Bank,Account", "Account,Bank"})
    void should_take_classes_in_any_order(String one, String other) throws Exception {
        try (DebuggedProgram program = start(true)) {
            program.redefine(second, one, other);

            program.program().awaitError("reloaded 2 classes, 1 object migrated");
            assertThat(program.ask()).isEqualTo(Versions.AFTER);
        }
    }

    @Test
    void should_migrate_before_a_new_body_runs_after_a_breakpoint() throws Exception {
        try (DebuggedProgram program = start(true)) {
            stopInShow(program);

            program.redefine(second, "Account", "Bank");

            program.vm().resume();
            assertThat(program.program().line()).isEqualTo(Versions.BEFORE);
            assertThat(program.ask()).isEqualTo(Versions.AFTER);
        }
    }

    @Test
    void should_take_one_request_after_the_other_at_a_breakpoint() throws Exception {
        try (DebuggedProgram program = start(true)) {
            stopInShow(program);

            program.redefine(second, "Account");
            program.redefine(bodies, "Bank");
            program.redefine(second, "Account", "Bank");

            program.vm().resume();
            assertThat(program.program().line()).isEqualTo(Versions.BEFORE);
            assertThat(program.ask()).isEqualTo(Versions.AFTER);
        }
    }

    /** All other threads stay suspended, ours too. */
    @Test
    void should_migrate_when_a_new_body_is_evaluated_at_a_breakpoint() throws Exception {
        try (DebuggedProgram program = start(true)) {
            BreakpointEvent reached = stopInShow(program);
            program.redefine(second, "Account", "Bank");
            ReferenceType main = program.type("Main");
            ObjectReference bank = (ObjectReference) main.getValue(main.fieldByName("BANK"));

            Value shown = bank.invokeMethod(reached.thread(), bank.referenceType().methodsByName("show").get(0), List.of(),
                    ClassType.INVOKE_SINGLE_THREADED);

            assertThat(((StringReference) shown).value()).isEqualTo(Versions.AFTER);
            program.vm().resume();
            assertThat(program.program().line()).isEqualTo(Versions.BEFORE);
        }
    }

    /** As a debugger does as soon as it hears that its request is done. */
    @Test
    void should_keep_breakpoints_that_are_set_anew() throws Exception {
        try (DebuggedProgram program = start(true)) {
            copy(second, "Account", "Bank");
            program.redefine(second, "Bank", "Account");
            program.breakAt("Account", Versions.LINE_OF_SHOW2);
            program.program().awaitError("reloaded 2 classes");

            program.program().type("go");
            BreakpointEvent reached = program.await(BreakpointEvent.class);

            assertThat(reached.location().toString()).isEqualTo("Account:" + Versions.LINE_OF_SHOW2);
            program.vm().resume();
            assertThat(program.program().line()).isEqualTo(Versions.AFTER);
        }
    }

    @Test
    void should_let_the_vm_refuse_what_cannot_be_reloaded() throws Exception {
        Compiled refused = compile("refused", Versions.of(Versions.ACCOUNT2.replace("Account", "Account extends Thread"), Versions.BANK2));
        try (DebuggedProgram program = start(true)) {
            assertThatThrownBy(() -> program.redefine(refused, "Bank", "Account")).isInstanceOf(UnsupportedOperationException.class);

            program.program().awaitError("Nothing was changed");
            assertThat(program.program().errors()).contains("refused what a debugger sent for Account", "SUPERCLASS");
            program.redefine(bodies, "Account");
            assertThat(program.ask()).as("nothing is left of the refused request").isEqualTo("bank v1b 500");
        }
    }

    @Test
    void should_forget_what_the_vm_refused_for_the_sake_of_another_class() throws Exception {
        try (DebuggedProgram program = start(true)) {
            Map<ReferenceType, byte[]> classFiles = new LinkedHashMap<>();
            classFiles.put(program.type("Account"), bodies.bytes("Account"));
            classFiles.put(program.type("java.util.Scanner"), new byte[] {1});

            assertThatThrownBy(() -> program.vm().redefineClasses(classFiles)).isInstanceOf(ClassFormatError.class);

            assertThat(program.ask()).isEqualTo(Versions.BEFORE);
            program.redefine(bodies, "Bank");
            assertThat(program.ask()).isEqualTo("bank 1b v1 500");
        }
    }

    @Test
    void should_say_what_came_of_a_reload_that_failed_later() throws Exception {
        Compiled failing = compile("failing", Versions.of(Versions.ACCOUNT2.replace("\"EUR\"", "\"EUR\".substring(cents)"), Versions.BANK2));
        try (DebuggedProgram program = start(true)) {
            program.redefine(failing, "Account", "Bank");

            assertThat(program.ask()).as("who waits for the reload goes on in the former version").isEqualTo(Versions.BEFORE);
            program.program().awaitError("did not reload what a debugger sent for Account, Bank");
            assertThat(program.program().errors()).contains("StringIndexOutOfBoundsException");
            assertThat(program.ask()).isEqualTo(Versions.BEFORE);
        }
    }

    @Test
    void should_refuse_instead_of_waiting_for_a_transaction() throws Exception {
        Compiled holding = compile("holding", Versions.inTransaction());
        copy(holding, "Main");
        try (DebuggedProgram program = start(true)) {
            assertThatThrownBy(() -> program.redefine(bodies, "Account")).isInstanceOf(UnsupportedOperationException.class);

            program.program().awaitError("a transaction is open in main");
            assertThat(program.ask()).isEqualTo(Versions.BEFORE);
        }
    }

    @Test
    void should_reload_all_when_that_is_evaluated_at_a_breakpoint() throws Exception {
        try (DebuggedProgram program = start(true)) {
            copy(second, "Account", "Bank");
            BreakpointEvent reached = stopInShow(program);
            ClassType api = (ClassType) program.type("dev.reloadall.ReloadAll");

            ObjectReference report = (ObjectReference) api.invokeMethod(reached.thread(),
                    api.concreteMethodByName("reloadAll", "()Ldev/reloadall/ReloadReport;"), List.of(), ClassType.INVOKE_SINGLE_THREADED);

            BooleanValue changed = (BooleanValue) report.invokeMethod(reached.thread(),
                    report.referenceType().methodsByName("changed").get(0), List.of(), ClassType.INVOKE_SINGLE_THREADED);
            assertThat(changed.value()).isTrue();
            program.vm().resume();
            assertThat(program.program().line()).isEqualTo(Versions.BEFORE);
            assertThat(program.ask()).isEqualTo(Versions.AFTER);
        }
    }

    /** It lives in {@code Account$v2}; a debugger that asks for {@code Account$*}, as it does for lambdas, hears of that. */
    @Test
    void should_stop_at_a_breakpoint_in_an_added_method() throws Exception {
        try (DebuggedProgram program = start(true)) {
            ClassPrepareRequest request = program.vm().eventRequestManager().createClassPrepareRequest();
            request.addClassFilter("Account$*");
            request.setSuspendPolicy(EventRequest.SUSPEND_EVENT_THREAD);
            request.enable();
            program.redefine(second, "Account");
            ClassPrepareEvent prepared = program.await(ClassPrepareEvent.class);
            program.breakAt(prepared.referenceType().locationsOfLine(Versions.LINE_OF_AMOUNT).get(0));
            prepared.thread().resume();
            program.program().awaitError("reloaded 1 class");

            program.program().type("go");
            BreakpointEvent reached = program.await(BreakpointEvent.class);

            assertThat(reached.location().sourceName()).isEqualTo("Account.java");
            assertThat(reached.location().method().toString()).startsWith("Account$v2.amount(");
            assertThat(reached.thread().frames()).as("with frames of java.lang.invoke in between")
                    .extracting(frame -> frame.location().toString()).contains("Account:" + Versions.LINE_OF_SHOW2, "Bank:5");
            program.vm().resume();
            assertThat(program.program().line()).isEqualTo("bank v2 5 EUR");
        }
    }

    /** It answers, so the classes are loaded and the agent is in. */
    private DebuggedProgram start(boolean prepared) {
        DebuggedProgram program = new DebuggedProgram(classes, prepared);
        assertThat(program.ask()).isEqualTo(Versions.BEFORE);
        return program;
    }

    private static BreakpointEvent stopInShow(DebuggedProgram program) throws Exception {
        BreakpointRequest request = program.breakAt("Account", Versions.LINE_OF_SHOW);
        program.program().type("go");
        BreakpointEvent reached = program.await(BreakpointEvent.class);
        request.disable();
        return reached;
    }

    private void copy(Compiled version, String... names) throws IOException {
        for (String each : names) {
            Files.copy(version.file(each), classes.resolve(each + ".class"), StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
