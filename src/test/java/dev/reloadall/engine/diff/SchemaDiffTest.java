package dev.reloadall.engine.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.reloadall.engine.match.SourceCompiler;
import dev.reloadall.engine.schema.ClassSchema;
import dev.reloadall.engine.schema.MemberSchema;
import dev.reloadall.engine.schema.SchemaReader;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchemaDiffTest {

    private static ClassSchema schema(String source) {
        return SchemaReader.read(SourceCompiler.compile(source).get("A"));
    }

    /** Before, after, fields added and removed, methods added and removed. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', value = {
        "class A { }                     | class A { int i; }                    | [i:I] | []    | []            | []",
        "class A { int i; }              | class A { }                           | []    | [i:I] | []            | []",
        "class A { int i; }              | class A { long i; }                   | [i:J] | [i:I] | []            | []",
        "class A { int i; }              | class A { static int i; }             | [i:I] | [i:I] | []            | []",
        "class A { int i; }              | class A { private volatile int i; }   | []    | []    | []            | []",
        "class A { }                     | class A { void m() { } }              | []    | []    | [m()V]        | []",
        "class A { void m() { } }        | class A { static void m() { } }       | []    | []    | [m()V]        | [m()V]",
        "class A { void m() { } }        | class A { int m() { return 1; } }     | []    | []    | [m()I]        | [m()V]",
        "class A { void m() { } }        | class A { public final void m() { } } | []    | []    | []            | []",
        "class A { }                     | class A { A(int i) { } }              | []    | []    | [<init>(I)V]  | [<init>()V]",
        "class A { }                     | class A { static int i = 1; }         | [i:I] | []    | [<clinit>()V] | []",
        "record A(int i) { }             | record A(int i, int j) { }            | [j:I] | []    | [<init>(II)V, j()I] | [<init>(I)V]",
    })
    void should_find_what_was_added_and_removed(String before, String after, String fieldsAdded, String fieldsRemoved, String methodsAdded,
            String methodsRemoved) {
        SchemaDiff diff = SchemaDiff.between(schema(before), schema(after));

        assertThat(keys(diff.fieldsAdded())).isEqualTo(fieldsAdded);
        assertThat(keys(diff.fieldsRemoved())).isEqualTo(fieldsRemoved);
        assertThat(keys(diff.methodsAdded())).isEqualTo(methodsAdded);
        assertThat(keys(diff.methodsRemoved())).isEqualTo(methodsRemoved);
        assertThat(diff.bodiesOnly()).isFalse();
    }

    private static String keys(List<MemberSchema> members) {
        return members.stream().map(each -> each.key().toString()).toList().toString();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "class A { int m() { return 1; } } | class A { int m() { return 2; } }",
        "class A { int i, j; void m() { } void n() { } } | class A { int j, i; void n() { } void m() { } }",
        "class A { } | @Deprecated class A { }",
        "class A { void m() { } } | class A { @Deprecated void m() { } }",
    })
    void should_see_that_only_bodies_differ(String before, String after) {
        assertThat(SchemaDiff.between(schema(before), schema(after)).bodiesOnly()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "class A { } | class A implements Runnable { public void run() { } } | [java/lang/Runnable] | []",
        "abstract class A implements Runnable { } | abstract class A implements Comparable<A> { } | [java/lang/Comparable] | [java/lang/Runnable]",
        "interface A { } | interface A extends Runnable { } | [java/lang/Runnable] | []",
    })
    void should_find_interfaces(String before, String after, String added, String removed) {
        SchemaDiff diff = SchemaDiff.between(schema(before), schema(after));

        assertThat(diff.interfacesAdded()).hasToString(added);
        assertThat(diff.interfacesRemoved()).hasToString(removed);
    }
}
