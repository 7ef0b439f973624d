package dev.reloadall.engine.heap;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The tests of this package once more, each time with another collector. */
class CollectorsTest {

    private static final List<Class<?>> TESTS =
            List.of(InstancesTest.class, ReferrersTest.class, ObsoleteFramesTest.class, SweepTest.class);

    @ParameterizedTest
    @ValueSource(strings = {"Serial", "Parallel", "Z"})
    void should_pass_all_heap_tests_with_another_collector(String collector) throws Exception {
        Path log = Files.createTempFile("heap-" + collector, ".log");
        Process java = new ProcessBuilder(command(collector)).redirectErrorStream(true).redirectOutput(log.toFile()).start();
        boolean ended = java.waitFor(5, TimeUnit.MINUTES);
        java.destroyForcibly().waitFor();
        assertThat(ended && java.exitValue() == 0).as(Files.readString(log)).isTrue();
        Files.delete(log);
    }

    private static List<String> command(String collector) {
        List<String> command = TestLibrary.java("-XX:+Use" + collector + "GC", "-Xmx1g", "-Djdk.attach.allowAttachSelf=true",
                ForkedTests.class.getName());
        TESTS.forEach(test -> command.add(test.getName()));
        return command;
    }
}
