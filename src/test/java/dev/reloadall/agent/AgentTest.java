package dev.reloadall.agent;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgentTest {
    @Test
    void should_be_there_from_the_start() {
        assertStarted("true", ForkedVm.prepared().run(ProgramWithAgent.class));
    }

    @Test
    void should_attach_itself_on_first_use() {
        assertStarted("false", ForkedVm.attached().run(ProgramWithAgent.class));
    }

    @Test
    void should_start_once_where_it_is_named_twice() {
        assertStarted("true", ForkedVm.prepared().with("-javaagent:" + ForkedVm.JAR).on(ForkedVm.JAR).run(ProgramWithAgent.class));
    }

    @Test
    void should_attach_itself_from_a_class_directory_when_told_the_jar() {
        ForkedVm vm = new ForkedVm().on(Path.of("target", "classes").toAbsolutePath()).with("-Dreloadall.jar=" + ForkedVm.JAR);

        assertStarted("false", vm.run(ProgramWithAgent.class));
    }

    @Test
    void should_work_for_a_copy_of_the_api_deep_inside_a_container() {
        String output = new ForkedVm().run(ProgramInContainer.class, ForkedVm.TESTS.toString(), ForkedVm.JAR.toString());

        assertStarted("false", output);
    }

    @Test
    void should_work_for_a_copy_of_the_api_in_a_loader_that_asks_its_parent_first() {
        String output = new ForkedVm().run(ProgramInContainer.class, "below-system", ForkedVm.TESTS.toString(), ForkedVm.JAR.toString());

        assertStarted("false", output);
    }

    @Test
    void should_refuse_a_second_copy_of_the_api() {
        String output = ForkedVm.prepared().run(ProgramInContainer.class, ForkedVm.TESTS.toString(), ForkedVm.JAR.toString());

        assertThat(output).contains("refused: reloadall is in this program twice").endsWith("exit 0");
    }

    @ParameterizedTest
    @CsvSource({"-XX:+DisableAttachMechanism", "-XX:-EnableDynamicAgentLoading"})
    void should_say_the_way_out_where_attaching_is_switched_off(String option) {
        assertThat(ForkedVm.attached(option).run(ProgramWithAgent.class)).contains("refused: ", option, "-javaagent:" + ForkedVm.JAR)
                .contains("Nothing was changed").endsWith("exit 0");
    }

    @Test
    void should_attach_itself_without_the_attach_module() {
        String output = ForkedVm.attached("--limit-modules", "java.instrument,java.management,java.logging").run(ProgramWithAgent.class);

        assertStarted("false", output);
    }

    @Test
    void should_say_the_way_out_where_nothing_can_attach() {
        String output = ForkedVm.attached("--limit-modules", "java.base").run(ProgramWithAgent.class);

        assertThat(output).contains("refused: ", "java.instrument", "-javaagent:" + ForkedVm.JAR).endsWith("exit 0");
    }

    @Test
    void should_refuse_unknown_options_before_the_program_starts() {
        String output = ForkedVm.prepared("inclued=a.**").run(ProgramWithAgent.class);

        assertThat(output).contains("'inclued=a.**': there is no such option").doesNotContain("present: ", "exit 0");
    }

    @Test
    void should_not_add_to_what_the_vm_prints() {
        assertThat(ForkedVm.prepared().run(ProgramWithAgent.class)).doesNotContainIgnoringCase("warning");
    }

    private static void assertStarted(String before, String output) {
        assertThat(output).contains("present: " + before + "\n", "present: true, one: true\n", "loader of runtime: null\n",
                "java.base: closed to the program\n").endsWith("exit 0");
    }
}
