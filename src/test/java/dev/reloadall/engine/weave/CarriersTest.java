package dev.reloadall.engine.weave;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.reloadall.engine.match.SourceCompiler;
import dev.reloadall.engine.schema.SchemaReader;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.InsnNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;

class CarriersTest {

    /** The most open one, then the one with the fewest parameters, then the first in alphabetical order. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "class A { }                                          | ()V",
        "class A { A(int i) { } A() { } }                     | ()V",
        "class A { private A() { } A(int i, int j) { } }      | (II)V",
        "class A { A() { } protected A(long i) { } }          | (J)V",
        "class A { protected A() { } public A(int i) { } }    | (I)V",
        "class A { A(int i, int j) { } A(long i) { } }        | (J)V",
        "class A { A(long i) { } A(int i) { } A(float f) { } } | (F)V",
        "class A { private A(String s) { } }                  | (Ljava/lang/String;)V",
    })
    void should_choose_by_the_native_layout_alone(String source, String desc) {
        assertThat(Carriers.of(SchemaReader.read(SourceCompiler.quickly(source).get("A"))).key().desc()).isEqualTo(desc);
    }

    @Test
    void should_refuse_a_class_without_any() {
        assertThatThrownBy(() -> Carriers.of(SchemaReader.read(SourceCompiler.quickly("interface A { }").get("A"))))
                .isInstanceOf(WeaveRefusal.class).hasMessageContaining("no constructor");
    }

    @Test
    void should_give_default_values_for_each_parameter() throws Throwable {
        String desc = "(ZBCSIJFDLjava/lang/String;[I)Ljava/lang/String;";
        Object made = Code.method("()Ljava/lang/String;", Map.of(), method -> {
            method.instructions.add(Carriers.defaults(desc));
            method.instructions.add(new InvokeDynamicInsnNode("makeConcatWithConstants", desc, new org.objectweb.asm.Handle(Opcodes.H_INVOKESTATIC,
                    "java/lang/invoke/StringConcatFactory", "makeConcatWithConstants", "(Ljava/lang/invoke/MethodHandles$Lookup;"
                    + "Ljava/lang/String;Ljava/lang/invoke/MethodType;Ljava/lang/String;[Ljava/lang/Object;)Ljava/lang/invoke/CallSite;", false),
                    "\1,\1,\1,\1,\1,\1,\1,\1,\1,\1"));
            method.instructions.add(new InsnNode(Opcodes.ARETURN));
        }).invoke();

        assertThat(made).isEqualTo("false,0,\0,0,0,0,0.0,0.0,null,null");
    }
}
