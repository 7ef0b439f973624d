package dev.reloadall.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JvmTest {
    @ParameterizedTest
    @CsvSource({
        "com.acme.shop.Main one two, com.acme.shop.Main",
        "com.acme.shop.Main one two, Main",
        "Main, Main",
        "com.acme/com.acme.shop.Main, com.acme.shop.Main",
        "com.acme/com.acme.shop.Main, Main",
        "/opt/shop/shop.jar --port 80, /opt/shop/shop.jar",
        "/opt/shop/shop.jar --port 80, shop.jar",
        "/opt/shop/shop.jar --port 80, shop",
        "jdk.compiler/com.sun.tools.javac.launcher.Main src/Shop.java x, Shop.java",
        "jdk.compiler/com.sun.tools.javac.launcher.Main src/Shop.java x, Shop"})
    void should_be_called(String display, String name) {
        assertThat(Jvm.of(1, display).isCalled(name)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"com.acme.shop.Main one, one", "com.acme.shop.Main, main", "com.acme.shop.Main, shop.Main", "/opt/shop.jar, jar", "'', Main"})
    void should_not_be_called(String display, String name) {
        assertThat(Jvm.of(1, display).isCalled(name)).isFalse();
    }

    @Test
    void should_say_which_when_a_name_stands_for_several() {
        List<Jvm> two = List.of(Jvm.of(11, "a.Main x"), Jvm.of(12, "b.Main"));

        assertThat(Jvms.choose("a.Main", two).pid()).isEqualTo(11);
        assertThatThrownBy(() -> Jvms.choose("Main", two)).isInstanceOf(Failure.class)
                .hasMessageContaining("stands for 2 programs").hasMessageContaining("11 a.Main x").hasMessageContaining("12 b.Main");
        assertThatThrownBy(() -> Jvms.choose("Other", two)).hasMessageContaining("No running Java program is called Other");
    }
}
