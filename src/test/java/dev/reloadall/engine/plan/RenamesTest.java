package dev.reloadall.engine.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.reloadall.engine.schema.MemberKey;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RenamesTest {

    private static String names(Map<MemberKey, String> renames) {
        Map<String, String> names = new TreeMap<>();
        renames.forEach((field, former) -> names.put(field.name(), former));
        return names.toString();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "class A { int i; }                               | class A { @R(`i`) int k; }                                | {k=i} | {i=k}",
        "class A { int i; }                               | class A { @R(`i`) int k; int i; }                         | {k=i} | {}",
        "class A { int i, k; }                            | class A { @R(`i`) int k; @R(`k`) int i; }                 | {i=k, k=i} | {i=k, k=i}",
        "class A { int i; }                               | class A { @R(`j`) int k; }                                | {}    | {}",
        "class A { int i; @R(`i`) int k; }                | class A { int i; @R(`i`) long k; }                        | {}    | {}",
        "class A { static int i; }                        | class A { @R(`i`) static long k; }                        | {k=i} | {i=k}",
        "class B { } class A extends B { int i; }         | class B { int j; } class A extends B { @R(`i`) int k; }   | {k=i} | {i=k}",
        "class B { int i; } class A extends B { }         | class B { } class A extends B { @R(`i`) int k; }          | {k=i} | {}",
    })
    void should_go_by_annotations_that_are_new_and_back_the_other_way(String before, String after, String forth, String back) throws Exception {
        Planning planning = new Planning(source(before)).change(source(after));
        planning.planned("A").setRenewed(new RenewedFields(planning.planned("A"), true).find());
        planning.assign();
        assertThat(names(planning.planned("A").renames())).isEqualTo(forth);

        Plan plan = new Plan(List.copyOf(planning.plan.classes()), List.of(), List.of(), List.of(), java.util.Set.of());
        assertThat(names(Renames.backwards(plan).getOrDefault(planning.type("A"), Map.of()))).isEqualTo(back);
    }

    private static String source(String text) {
        return text.replace("@R", "@dev.reloadall.RenamedFrom").replace('`', '"');
    }
}
