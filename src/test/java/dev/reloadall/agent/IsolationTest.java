package dev.reloadall.agent;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** A program that has other versions of our own libraries goes on using them, and sees none of ours. */
class IsolationTest {
    private static final Path LIBRARIES = Path.of("target", "other-versions").toAbsolutePath();
    private static final Path ASM = LIBRARIES.resolve("asm-9.2.jar");
    private static final Path JNA = LIBRARIES.resolve("jna-5.9.0.jar");

    @Test
    void should_leave_a_prepared_program_its_libraries() {
        assertItsOwn(ForkedVm.prepared().on(ASM, JNA).run(ProgramWithLibraries.class));
    }

    @Test
    void should_leave_an_attached_program_its_libraries() {
        assertItsOwn(ForkedVm.attached().on(ASM, JNA).run(ProgramWithLibraries.class));
    }

    private static void assertItsOwn(String output) {
        assertThat(output).contains("engine: module dev.reloadall.engine\n", "its JNA finds [Here[number=1]], its ASM sees no obstacle: true\n").endsWith("exit 0");
        for (String when : new String[] {"before", "after"}) {
            assertThat(output)
                    .contains(when + ": asm-9.2.jar jna-5.9.0.jar 5.9.0\n")
                    .contains(when + ": JNA says 17\n")
                    .contains(when + ": ASM says Made, Unsupported class file major version 65\n")
                    .contains(when + ": sees falsefalsefalsefalsefalse\n");
        }
    }
}
