package dev.reloadall.engine.heap;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LibraryFinderTest {

    @Test
    void should_name_platforms_as_uname_does() {
        assertThat(LibraryFinder.system("Linux")).isEqualTo("linux");
        assertThat(LibraryFinder.system("Mac OS X")).isEqualTo("darwin");
        assertThat(LibraryFinder.architecture("amd64")).isEqualTo("x86_64");
        assertThat(LibraryFinder.architecture("aarch64")).isEqualTo("aarch64");
    }

    @Test
    void should_look_for_the_embedded_library_by_platform() {
        assertThat(LibraryFinder.resource())
                .isEqualTo("native/" + LibraryFinder.platform() + "/" + System.mapLibraryName("reloadall"));
    }
}
