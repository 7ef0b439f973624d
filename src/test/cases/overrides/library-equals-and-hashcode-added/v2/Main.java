import java.util.HashSet;
import java.util.List;
import java.util.Set;
import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Key a = new Key("k");
        Key b = new Key("k");
        System.out.println(a.equals(b) + " " + List.of(a).contains(b));
        Evolve.next();
        System.out.println(a.equals(b) + " " + List.of(a).contains(b) + " " + a.hashCode());
        Set<Key> set = new HashSet<>();
        set.add(a);
        set.add(b);
        set.add(new Key("k"));
        System.out.println(set.size());
    }
}
