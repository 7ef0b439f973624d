package dev.reloadall.harness.releases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.reloadall.harness.UsageException;
import org.junit.jupiter.api.Test;

class ReleaseListTest {
    @Test
    void should_read_versions_dependencies_and_fresh_marks() {
        ReleaseList list = ReleaseList.parse("releases.txt", "org.a:b\n+ org.c:d:1.0\n1.0\n\n1.1 fresh\n");

        assertThat(list.coordinates(list.releases().get(1))).isEqualTo("org.a:b:1.1");
        assertThat(list.releases()).extracting(Release::fresh).containsExactly(false, true);
        assertThat(list.dependencies()).containsExactly("org.c:d:1.0");
    }

    @Test
    void should_not_accept_a_line_it_does_not_know() {
        assertThatThrownBy(() -> ReleaseList.parse("releases.txt", "org.a:b\n1.0\n1.1 stale\n"))
                .isInstanceOf(UsageException.class).hasMessageContaining("1.1 stale");
    }

    @Test
    void should_not_accept_a_single_release() {
        assertThatThrownBy(() -> ReleaseList.parse("releases.txt", "org.a:b\n1.0\n")).isInstanceOf(UsageException.class);
    }
}
