import evolve.Evolve;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

public class Main {
    public static void main(String[] args) {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < 10_000; i++) {
            rows.add(new Row());
        }
        System.out.println("migrated " + Evolve.next().instancesMigrated());
        Set<Integer> numbers = new HashSet<>();
        for (Row row : rows) {
            numbers.add(row.number());
        }
        System.out.println(numbers.size() + " numbers, issued " + Numbers.issued());
    }
}
