import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        List<Version> list = new ArrayList<>(List.of(new Version("b"), new Version("ccc"), new Version("aa")));
        Collections.sort(list);
        System.out.println(list);
        Evolve.next();
        Collections.sort(list);
        System.out.println(list);
    }
}
