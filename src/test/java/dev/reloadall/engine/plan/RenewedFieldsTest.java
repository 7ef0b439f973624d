package dev.reloadall.engine.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RenewedFieldsTest {

    private static Set<String> renewed(String before, String after, boolean initialized) throws ClassNotFoundException {
        String imports = "import dev.reloadall.*; import java.util.function.*; ";
        Planning planning = new Planning(imports + before).change(imports + after);
        Set<String> names = new TreeSet<>();
        new RenewedFields(planning.planned("A"), initialized).find().forEach(member -> names.add(member.key().name()));
        return names;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "class A { static final int I = 1, J = 1; }            | class A { static final int I = 2, J = 1; }                        | [I]",
        "class A { static final Object O = new Object(); }     | class A { static final Object O = \"o\" + A.class; }              | [O]",
        "class A { static final Object O = \"o\" + A.class; }  | class A { int k; static final Object O = \"o\" + A.class; }       | []",
        "class A { static Object o = \"o\" + A.class; }        | class A { static Object o = \"p\" + A.class; }                    | []",
        "class A { static final Object O = \"o\" + A.class; }  | class A { static Object O = \"p\" + A.class; }                    | []",
        "class A { static final Object O = \"o\" + A.class; }  | class A { @Keep static final Object O = \"p\" + A.class; }        | []",
        "class A { static final Supplier<?> S = () -> 1; }     | class A { static final Supplier<?> S = () -> 2; }                 | [S]",
        "class A { static final Object O = m(); static Object m() { return 1; } } "
                + "| class A { static final Object O = m(); static Object m() { return 2; } }                                  | []",
        "class A { int i = 1; final int j = 1; }               | class A { int i = 2; final int j = 2; }                           | []",
        "class A { int i = 1; int j = 1; static int s; }       | class A { @Reset int i = 1; int j = 2; @Reset static int s; }     | [i, s]",
        "class A { int i, j; }                                 | class A { @RenamedFrom(\"j\") int i; @RenamedFrom(\"i\") int j; } | [i, j]",
        "class A { @RenamedFrom(\"j\") int i; }                | class A { int k; @RenamedFrom(\"j\") int i; }                     | []",
        "class A { int i; }                                    | class A { @RenamedFrom(\"j\") int i; }                            | []",
        "class A { int i; }                                    | class A { @Reset static int i; @Reset long k; }                   | []",
        "enum A { X }                                          | enum A { X, Y }                                                   | []",
    })
    void should_start_anew_what_the_new_version_says_otherwise(String before, String after, String expected) throws Exception {
        assertThat(renewed(before, after, true)).hasToString(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "class A { static final int I = 1; }     | class A { static final int I = 2; }     | []",
        "class A { static int i = 1; }           | class A { @Reset static int i = 2; }    | [i]",
    })
    void should_leave_the_constants_of_a_class_that_has_not_run_its_initializer_to_that(String before, String after, String expected) throws Exception {
        assertThat(renewed(before, after, false)).hasToString(expected);
    }
}
