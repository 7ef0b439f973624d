package dev.reloadall;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Imports point one way: each package may import those that its row names, which all stand above it, and the JDK. */
class LayersTest {
    private static final String ROOT = "dev.reloadall";

    /**
     * Bottom to top. {@code api} is the public package together with {@code agent}: the API brings the agent in on first use,
     * and the agent says in the API's words why it cannot; both are what the program's class loader sees. The agent calls the
     * engine and {@code start} by name only, since they are in another loader.
     */
    private static final String TABLE = """
            runtime           :
            api               : runtime
            engine.schema     :
            engine.slice      :
            engine.match      :
            engine.scan       : api
            engine.heap       : api
            engine.world      : engine.schema
            engine.diff       : engine.schema engine.world
            engine.weave      : engine.schema engine.world
            engine.instrument : runtime engine.schema engine.scan engine.world engine.weave
            engine.plan       : api engine.schema engine.world engine.diff engine.slice engine.weave
            engine.migrate    : api runtime engine.schema engine.slice engine.world engine.diff engine.plan engine.instrument
            engine.repoint.vm      : runtime engine.instrument engine.plan
            engine.repoint.opening : engine.schema engine.instrument engine.plan engine.repoint.vm
            engine.repoint.klass   : runtime engine.schema engine.world engine.diff engine.weave engine.instrument engine.plan engine.repoint.vm
            engine.repoint.making  : runtime engine.schema engine.scan engine.world engine.weave engine.instrument engine.repoint.vm
            engine.repoint.gate    : runtime engine.instrument engine.plan engine.repoint.vm engine.repoint.opening engine.repoint.klass
            engine.repoint.library : runtime engine.schema engine.world engine.diff engine.instrument engine.plan engine.repoint.vm
            engine.repoint         : runtime engine.schema engine.world engine.diff engine.instrument engine.plan engine.repoint.*
            engine.hotswap    : api runtime engine.schema engine.world engine.diff engine.scan engine.weave engine.instrument
            engine            : api runtime engine.*
            watch             : api engine.scan
            compile           : api engine.scan
            jmx               : api runtime engine watch
            cli               : api jmx
            start             : api runtime engine engine.instrument watch compile jmx
            junit             : api
            """;

    private static final Map<String, List<String>> MAY_IMPORT = table();
    private static final JavaClasses OURS = new ClassFileImporter().importPath(Path.of("target", "classes"));

    private static Map<String, List<String>> table() {
        Map<String, List<String>> rows = new LinkedHashMap<>();
        TABLE.lines().forEach(line -> {
            String[] row = line.split("\\s*:\\s*", 2);
            rows.put(row[0], Arrays.stream(row[1].split("\\s+")).filter(each -> !each.isEmpty()).toList());
        });
        return rows;
    }

    private static Stream<String> packages() {
        return MAY_IMPORT.keySet().stream();
    }

    @Test
    void should_have_a_row_for_each_package() {
        assertThat(OURS).extracting(LayersTest::row).isSubsetOf(MAY_IMPORT.keySet());
    }

    @ParameterizedTest
    @MethodSource("packages")
    void should_only_allow_what_stands_above(String row) {
        List<String> above = new ArrayList<>(MAY_IMPORT.keySet()).subList(0, List.copyOf(MAY_IMPORT.keySet()).indexOf(row));

        assertThat(MAY_IMPORT.get(row)).filteredOn(each -> !each.endsWith(".*")).isSubsetOf(above);
    }

    @ParameterizedTest
    @MethodSource("packages")
    void should_import_what_its_row_allows(String row) {
        classes().that(are(row)).should().onlyDependOnClassesThat(new DescribedPredicate<>("its row in the table allows") {
            @Override
            public boolean test(JavaClass imported) {
                return !isOurs(imported) || row(imported).equals(row) || allows(row, row(imported));
            }
        }).allowEmptyShould(true).check(OURS);
    }

    @Test
    void should_have_no_cycle() {
        slices().assignedFrom(new SliceAssignment() {
            @Override
            public SliceIdentifier getIdentifierOf(JavaClass each) {
                return isOurs(each) ? SliceIdentifier.of(row(each)) : SliceIdentifier.ignore();
            }

            @Override
            public String getDescription() {
                return "rows of the table";
            }
        }).should().beFreeOfCycles().check(OURS);
    }

    @Test
    void should_be_imported_by_nobody_where_the_program_sees_it() {
        noClasses().that(are("runtime").or(are("api"))).should().dependOnClassesThat(new DescribedPredicate<>("are the engine's") {
            @Override
            public boolean test(JavaClass imported) {
                return isOurs(imported) && row(imported).startsWith("engine");
            }
        }).check(OURS);
    }

    @ParameterizedTest
    @CsvSource({
        "com.sun.jna..,         engine.heap engine.repoint.vm",
        "picocli..,             cli",
        "net.bytebuddy..,       api cli",
        "org.objenesis..,       engine.migrate",
        "javax.management..,    jmx cli",
        "javax.tools..,         compile",
        "org.junit..,           junit",
        "org.objectweb.asm..,   engine engine.schema engine.slice engine.match engine.scan engine.world engine.diff engine.weave "
                + "engine.instrument engine.plan engine.migrate engine.repoint engine.repoint.* engine.hotswap compile",
        "sun..,                 ''",
        "java.util.logging..,   ''",
    })
    void should_keep_libraries_where_they_belong(String library, String allowed) {
        List<String> rows = List.of(allowed.split(" "));
        noClasses().that(new DescribedPredicate<>("are not of " + rows) {
            @Override
            public boolean test(JavaClass each) {
                return !isIn(rows, row(each));
            }
        }).should().dependOnClassesThat().resideInAPackage(library).check(OURS);
    }

    /** In the bootstrap loader there is nothing else. */
    @Test
    void should_give_woven_code_nothing_but_java_base() {
        Set<String> packages = ModuleLayer.boot().findModule("java.base").orElseThrow().getPackages();
        classes().that(are("runtime")).should().onlyDependOnClassesThat(new DescribedPredicate<>("are of java.base") {
            @Override
            public boolean test(JavaClass imported) {
                JavaClass type = imported.getBaseComponentType();
                return type.isPrimitive() || row(imported).equals("runtime") || packages.contains(type.getPackageName());
            }
        }).check(OURS);
    }

    /** What there is to say is in the report. */
    @Test
    void should_not_print() {
        noClasses().that(new DescribedPredicate<>("touch live objects or the VM") {
            @Override
            public boolean test(JavaClass each) {
                return List.of("engine.plan", "engine.weave", "engine.migrate", "engine.instrument", "engine.heap", "engine.world", "runtime")
                        .contains(row(each));
            }
        }).should().accessField(System.class, "out").orShould().accessField(System.class, "err").check(OURS);
    }

    private static DescribedPredicate<JavaClass> are(String row) {
        return new DescribedPredicate<>("are of " + row) {
            @Override
            public boolean test(JavaClass each) {
                return row(each).equals(row);
            }
        };
    }

    private static boolean allows(String row, String imported) {
        return isIn(MAY_IMPORT.get(row), imported);
    }

    /** Among the rows, some of which stand for all that are below them. */
    private static boolean isIn(List<String> rows, String row) {
        return rows.stream().anyMatch(each -> each.equals(row) || each.endsWith(".*") && row.startsWith(each.substring(0, each.length() - 1)));
    }

    private static boolean isOurs(JavaClass type) {
        return type.getBaseComponentType().getPackageName().startsWith(ROOT);
    }

    private static String row(JavaClass type) {
        String name = type.getBaseComponentType().getPackageName();
        if (!name.startsWith(ROOT)) {
            return "";
        }
        String below = name.equals(ROOT) ? "" : name.substring(ROOT.length() + 1);
        return below.isEmpty() || below.equals("agent") ? "api" : below;
    }
}
