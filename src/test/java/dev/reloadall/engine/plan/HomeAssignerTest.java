package dev.reloadall.engine.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.reloadall.engine.world.Member;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HomeAssignerTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "class A { int i; }                    | class A { private final int i = 2; }                | {}",
        "class A { int i; }                    | class A { long i; }                                 | {field i=A$v2.i J}",
        "class A { int i; }                    | class A { static int i; }                           | {static_field i=A$v2.i I}",
        "class A { int i; }                    | class A { volatile int i; }                         | {field i=A$v2.i I}",
        "class A { }                           | class A { long m(int i) { return 1; } }             | {method m=A$v2.m (LA;I)J}",
        "class A { }                           | class A { static long m(int i) { return 1; } }      | {static_method m=A$v2.m (I)J}",
        "class A { void m() { } }              | class A { synchronized void m() { } }               | {method m=A$v2.m (LA;)V}",
        "class A { void m() { } }              | class A { private void m() { } }                    | {method m=A$v2.m (LA;)V}",
        "class A { void m() { } }              | class A { public void m() { } }                     | {method m=A$v2.m (LA;)V}",
        "class A { protected void m() { } }    | class A { public void m() { } }                     | {}",
        "class A { }                           | class A { static { System.gc(); } }                 | {}",
        "abstract class A { }                  | abstract class A { abstract void m(); }             | {}",
        "abstract class A { abstract void m(); } | abstract class A { void m() { } }                 | {method m=A$v2.m (LA;)V}",
        "class A { }                           | class A { A(long i) { } A() { } A(int i) { } }      | {constructor <init>=A.<init> (I)V 1}",
        "class A { A(int i) { } }              | class A { public A(int i) { } }                     | {constructor <init>=A.<init> (I)V 0}",
        "class A { protected A(int i) { } }    | class A { public A(int i) { } }                     | {}",
        "final class A { private A(int i) { } } | final class A { public A(int i) { } }              | {}",
        "class A { A(int i) { } }              | class A { private A(int i) { } }                    | {}",
    })
    void should_give_a_home_to_what_the_native_layout_cannot_host(String before, String after, String homes) throws Exception {
        assertThat(new Planning(before).change(after).assign().homes("A")).hasToString(homes);
    }

    @Test
    void should_keep_a_home_as_long_as_the_member_exists() throws Exception {
        Planning planning = new Planning("class A { }").change("class A { int i; void m() { } A(int k) { } }").assign().commit();
        planning.change("class A { int i; void m() { } A(int k) { } long j; static void m(A a) { } A(long l) { } }").assign();

        assertThat(planning.homes("A")).containsExactlyInAnyOrderEntriesOf(Map.of("field i", "A$v2.i I", "method m", "A$v2.m (LA;)V", "field j", "A$v3.j J",
                "static_method m", "A$v3.m (LA;)V", "constructor <init>", "A.<init> (J)V 1"));
    }

    @Test
    void should_give_a_method_that_comes_back_its_former_home_and_a_field_a_new_one() throws Exception {
        Planning planning = new Planning("class A { int n; }").change("class A { int n; int i; void m() { } A() { } A(int k) { } }").assign().commit()
                .change("class A { }").assign().commit();
        assertThat(planning.homes("A")).isEmpty();
        planning.change("class A { int n; int i; void m() { } A() { } A(int k) { } }").assign();

        assertThat(planning.homes("A")).containsExactlyInAnyOrderEntriesOf(Map.of("field n", "A$v4.n I", "field i", "A$v4.i I", "method m", "A$v2.m (LA;)V",
                "constructor <init>", "A.<init> (I)V 0"));
        assertThat(planning.planned("A").fresh().members().keySet()).extracting(Planning::text).containsExactlyInAnyOrder("field n", "field i");
    }

    @Test
    void should_give_a_field_that_becomes_volatile_another_home() throws Exception {
        Planning planning = new Planning("class A { }").change("class A { int i; volatile long j; }").assign().commit();
        planning.change("class A { volatile int i; volatile long j; int k; }").assign();

        assertThat(planning.homes("A")).containsEntry("field i", "A$v3.i I").containsEntry("field j", "A$v2.j J").containsEntry("field k", "A$v3.k I");
        assertThat(planning.planned("A").fresh().volatiles()).extracting(Planning::text).containsExactly("field i");
    }

    @Test
    void should_renew_what_starts_anew() throws Exception {
        Planning planning = new Planning("class A { static final Object O = new Object(); static final Object P = new Object(); }")
                .change("class A { static final Object O = \"\" + A.class; static final Object P = new Object(); }");
        planning.planned("A").setRenewed(Set.of(Member.field(planning.planned("A").diff().to().fields().values().stream()
                .filter(field -> field.key().name().equals("O")).findFirst().orElseThrow())));
        planning.assign();

        assertThat(planning.homes("A")).containsOnlyKeys("static_field O");
    }

    @Test
    void should_tell_a_static_method_from_an_instance_method_whose_receiver_is_its_parameter() throws Exception {
        Planning planning = new Planning("class A { }").change("class A { void m() { } static void m(A a) { } }").assign();

        assertThat(planning.homes("A").values()).containsExactlyInAnyOrder("A$v2.m (LA;)V", "A$v2.m$ (LA;)V");
    }
}
