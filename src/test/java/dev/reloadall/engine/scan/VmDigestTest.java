package dev.reloadall.engine.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The digest against the VM itself: thousands of class files by many compilers, and what the VM makes of them. */
class VmDigestTest {
    private static final Pattern SUMMARY = Pattern.compile("classes (\\d+), given (\\d+), different (\\d+)");

    @Test
    void should_be_the_same_for_a_class_file_and_what_the_vm_reconstitutes(@TempDir Path directory) throws Exception {
        String output = Probe.run(directory, DigestProbe.class, List.of("-Xmx1g"), "4", "java.xml", "java.net.http");

        Matcher summary = SUMMARY.matcher(output);
        assertThat(summary.find()).as(output).isTrue();
        assertThat(Integer.parseInt(summary.group(1))).isGreaterThan(1_500);
        assertThat(Integer.parseInt(summary.group(2))).isGreaterThan(Integer.parseInt(summary.group(1)) * 99 / 100);
        assertThat(summary.group(3)).as(output).isEqualTo("0");
    }
}
