import java.util.TreeSet;
import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        TreeSet<String> set = new TreeSet<>(Orders.byLength());
        set.add("bb");
        set.add("a");
        System.out.println(set);
        Evolve.next();
        set.add("ccc");
        set.add("dd");
        System.out.println(set);
    }
}
