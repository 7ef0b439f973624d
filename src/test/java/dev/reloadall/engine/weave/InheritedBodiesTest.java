package dev.reloadall.engine.weave;

import static org.assertj.core.api.Assertions.assertThat;

import dev.reloadall.engine.match.SourceCompiler;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.objectweb.asm.tree.ClassNode;

class InheritedBodiesTest {

    /** Interface, then superclass, in both versions; what the class that loads later is given. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "interface I { long m(int i, double d); }             | interface I { default long m(int i, double d) { return 1; } } | class S { } | class S { } | m(ID)J",
        "interface I { long m(int i, double d); }             | interface I { long m(int i, double d); }   | class S { } | class S { public long m(int i, double d) { return 1; } } | m(ID)J",
        "interface I { default long m() { return 1; } }       | interface I { default long m() { return 2; } } | class S { } | class S { public long m() { return 3; } } | m()J",
        "interface I { default long m() { return 1; } }       | interface I { default long m() { return 2; } } | class S { } | class S { } | ''",
        "interface I { long m(); }                            | interface I { default long m() { return 2; } } | class S { public long m() { return 3; } } | class S { public long m() { return 3; } } | ''",
        "interface I { }                                      | interface I { default long m() { return 2; } static void s() { } private void p() { } } | class S { } | class S { } | ''",
        "interface J { void m(); } interface I extends J { }  | interface J { default void m() { } } interface I extends J { } | class S { } | class S { } | m()V",
    })
    void should_give_a_body_for_what_the_vm_would_find_without_or_with_another(String i1, String i2, String s1, String s2, String expected) {
        Weaving weaving = new Weaving(i1 + s1, i2 + s2, "return null;");
        byte[] late = SourceCompiler.quickly(i2 + s2 + " abstract class L extends S implements I { }").get("L");
        ClassNode woven = Nodes.read(LoadWeaver.weave(weaving.types(), late));
        List<String> given = new ArrayList<>();
        woven.methods.stream().filter(method -> !method.name.equals("<init>")).forEach(method -> given.add(method.name + method.desc));

        assertThat(String.join(" ", given)).isEqualTo(expected);
    }
}
